// path: src/bingx-venue.ts
type Intent = { tradeId: string; referencePrice: number; targetSize: number };
type Order = { avgPrice?: string | null; executedQty: string; orderId: string };

interface FillEvent {
  kind: "FILL";
  tradeId: string;
  price: number;
  priceSource: "venue" | "estimated";
  filledSize: number;
}

export function eventsFromSubmit(intent: Intent, order: Order): FillEvent[] {
  const filledSize = Number(order.executedQty);
  if (!(filledSize > 0)) return [];
  const reported = order.avgPrice == null ? NaN : Number(order.avgPrice);
  const known = Number.isFinite(reported) && reported > 0;
  return [
    {
      kind: "FILL",
      tradeId: intent.tradeId,
      price: known ? reported : intent.referencePrice,
      priceSource: known ? "venue" : "estimated",
      filledSize,
    },
  ];
}
