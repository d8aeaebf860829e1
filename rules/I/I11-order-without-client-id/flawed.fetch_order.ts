// path: src/bingx-direct.ts
import { createHmac } from "node:crypto";

export interface OrderIntent { symbol: string; side: "BUY" | "SELL"; size: number; clientOrderId: string }

export class BingxDirectExecutionAdapter {
  constructor(private readonly key: string, private readonly secret: string) {}

  private sign(params: URLSearchParams): string {
    params.set("timestamp", String(Date.now()));
    return createHmac("sha256", this.secret).update(params.toString()).digest("hex");
  }

  async submitIntent(intent: OrderIntent): Promise<unknown> {
    const params = new URLSearchParams({ // flaw: intent.clientOrderId is not sent
      symbol: intent.symbol,
      side: intent.side,
      type: "MARKET",
      quantity: String(intent.size),
    });
    params.set("signature", this.sign(params));
    const res = await fetch(`https://open-api.bingx.com/openApi/swap/v2/trade/order?${params}`, {
      method: "POST",
      headers: { "X-BX-APIKEY": this.key },
      signal: AbortSignal.timeout(5000),
    });
    return res.json();
  }
}
