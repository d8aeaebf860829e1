// path: src/bingx-direct.ts
type Post = (path: string, body: object) => Promise<{ orderId: string }>;
type Intent = { asset: string; side: string; size: number; leverage: number };

export async function submitIntent(post: Post, intent: Intent) {
  const { asset: symbol, side, size: quantity, leverage } = intent;
  let stage: "leverage" | "order" = "leverage";
  try {
    await post("/trade/leverage", { symbol, side, leverage });
    stage = "order";
    const { orderId } = await post("/trade/order", { symbol, side, quantity });
    return { status: "ACKED" as const, orderId };
  } catch (error) {
    if (stage === "leverage") {
      return { status: "LEVERAGE_FAILED" as const, orderSent: false, error };
    }
    return { status: "REJECTED" as const, orderSent: true, error };
  }
}
