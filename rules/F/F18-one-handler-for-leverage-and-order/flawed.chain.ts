// path: src/bingx-direct.ts
type Post = (path: string, body: Record<string, unknown>) => Promise<{ orderId?: string }>;
type Intent = { intentId: string; asset: string; side: string; size: number; leverage: number };
type Receipt = { intentId: string; status: string; orderId?: string; error?: unknown };

export const submitIntent =
  (post: Post) =>
  ({ intentId, asset: symbol, side, size: quantity, leverage }: Intent): Promise<Receipt> =>
    post("/trade/leverage", { symbol, side, leverage })
      .then(() => post("/trade/order", { symbol, side, quantity, type: "MARKET" }))
      .then(({ orderId }): Receipt => ({ intentId, status: "ACKED", orderId }))
      .catch((error: unknown): Receipt => ({ intentId, status: "REJECTED", error })); // flaw: one handler at the end of both requests

export class BingxDirectExecutionAdapter {
  readonly submitIntent: (intent: Intent) => Promise<Receipt>;

  constructor(post: Post) {
    this.submitIntent = submitIntent(post);
  }
}
