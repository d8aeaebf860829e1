// path: src/bingx-direct.ts
const ORDER_PATH = "/openApi/swap/v2/trade/order";
const LEVERAGE_PATH = "/openApi/swap/v2/trade/leverage";

export class BingxDirectExecutionAdapter {
  async submitIntent(intent: LegacyIntent): Promise<Receipt> {
    try {
      if (this.leverage.get(intent.symbol) !== intent.leverage) {
        await this.http.post(LEVERAGE_PATH, { leverage: intent.leverage });
      }
      const row = await this.http.post(ORDER_PATH, this.params(intent)); // flaw
      return this.receipt(row);
    } catch (e) {
      const reason = e instanceof Error ? e.message : String(e);
      return { status: "REJECTED", reason };
    }
  }
}
