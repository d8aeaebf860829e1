// path: src/bingx-direct.ts
export interface Intent {
  intentId: string;
  asset: string;
  side: "LONG" | "SHORT";
  targetSize: number;
  leverage: number;
}

export interface BingxClient {
  signedPost(path: string, params: Record<string, unknown>): Promise<any>;
}

export class BingxDirectExecutionAdapter {
  constructor(private readonly client: BingxClient) {}

  async submitIntent(intent: Intent): Promise<{ status: string; orderId: string }> {
    const symbol = intent.asset.replace("USDT", "-USDT");
    await this.client.signedPost("/openApi/swap/v2/trade/leverage", { symbol, side: intent.side, leverage: intent.leverage }); // flaw: before every order
    const ack = await this.client.signedPost("/openApi/swap/v2/trade/order", {
      symbol,
      side: intent.side === "LONG" ? "BUY" : "SELL",
      type: "MARKET",
      quantity: intent.targetSize,
      clientOrderId: intent.intentId,
    });
    return { status: "ACKED", orderId: String(ack.data.order.orderId) };
  }
}
