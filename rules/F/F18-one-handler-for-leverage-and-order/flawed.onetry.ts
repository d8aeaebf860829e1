// path: src/bingx-direct.ts
interface Intent {
  asset: string;
  side: "LONG" | "SHORT";
  targetSize: number;
  leverage: number;
}

interface Receipt {
  status: "ACKED" | "REJECTED";
  orderId?: string;
  error?: string;
}

export class BingxDirectExecutionAdapter {
  constructor(private readonly client: { signedPost(path: string, p: object): Promise<any> }) {}

  async submitIntent(intent: Intent): Promise<Receipt> {
    const common = { symbol: intent.asset, side: intent.side };
    try {
      await this.client.signedPost("/trade/leverage", { ...common, leverage: intent.leverage });
      const ack = await this.client.signedPost("/trade/order", { ...common, quantity: intent.targetSize });
      return { status: "ACKED", orderId: String(ack.data.order.orderId) };
    } catch (err) { // flaw: leverage and order fail alike
      return { status: "REJECTED", error: (err as Error).message };
    }
  }
}
