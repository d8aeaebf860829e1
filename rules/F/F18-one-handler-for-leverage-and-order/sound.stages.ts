// path: src/bingx-direct.ts
interface Intent {
  asset: string;
  side: string;
  targetSize: number;
  leverage: number;
}

type Receipt =
  | { status: "ACKED"; orderId: string }
  | { status: "NOT_SENT"; stage: "leverage"; error: string }
  | { status: "REJECTED"; stage: "order"; error: string };

export class BingxDirectExecutionAdapter {
  constructor(private readonly client: { signedPost(path: string, p: object): Promise<any> }) {}

  async submitIntent(intent: Intent): Promise<Receipt> {
    const common = { symbol: intent.asset, side: intent.side };
    try {
      await this.client.signedPost("/trade/leverage", { ...common, leverage: intent.leverage });
    } catch (err) {
      return { status: "NOT_SENT", stage: "leverage", error: (err as Error).message };
    }
    try {
      const ack = await this.client.signedPost("/trade/order", { ...common, quantity: intent.targetSize });
      return { status: "ACKED", orderId: String(ack.data.order.orderId) };
    } catch (err) {
      return { status: "REJECTED", stage: "order", error: (err as Error).message };
    }
  }
}
