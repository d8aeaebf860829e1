// path: src/bingx-direct.ts
interface Intent {
  asset: string;
  side: string;
  targetSize: number;
  leverage: number;
}

export class BingxDirectExecutionAdapter {
  constructor(
    private readonly post: (path: string, body: object) => Promise<{ data: { orderId: string } }>,
    private readonly maxLeverage: number,
  ) {}

  async submitIntent(intent: Intent): Promise<string> {
    const leverage = Math.min(intent.leverage, this.maxLeverage);
    const body = {
      symbol: intent.asset,
      side: intent.side,
      type: "MARKET",
      quantity: intent.targetSize,
      leverage,
    };
    const { data } = await this.post("/trade/order", body);
    return data.orderId;
  }
}
