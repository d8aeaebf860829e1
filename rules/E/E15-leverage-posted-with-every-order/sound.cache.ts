// path: src/bingx-direct.ts
interface Intent {
  asset: string;
  side: "LONG" | "SHORT";
  targetSize: number;
  leverage: number;
}

export class BingxDirectExecutionAdapter {
  private readonly leverageSet = new Map<string, number>();

  constructor(private readonly client: { signedPost(path: string, p: object): Promise<any> }) {}

  private async setLeverage(symbol: string, side: string, leverage: number): Promise<void> {
    const key = `${symbol}:${side}`;
    if (this.leverageSet.get(key) !== leverage) {
      await this.client.signedPost("/openApi/swap/v2/trade/leverage", { symbol, side, leverage });
      this.leverageSet.set(key, leverage);
    }
  }

  async submitIntent(intent: Intent): Promise<unknown> {
    await this.setLeverage(intent.asset, intent.side, intent.leverage);
    return this.client.signedPost("/openApi/swap/v2/trade/order", {
      symbol: intent.asset,
      side: intent.side,
      quantity: intent.targetSize,
    });
  }
}
