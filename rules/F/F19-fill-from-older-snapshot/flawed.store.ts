// path: src/bingx-venue.ts
import type { BehaviorSubject } from "rxjs";

type Positions = Readonly<Record<string, { qty: number; avg: number } | undefined>>;
type Ack = { orderId: string; status: "NEW" | "FILLED"; executedQty: string };
type Intent = { tradeId: string; symbol: string; size: number };

export function eventsFromSubmit(intent: Intent, ack: Ack, positions$: BehaviorSubject<Positions>) {
  const base = { tradeId: intent.tradeId, orderId: ack.orderId };
  const acked = { ...base, kind: "ORDER_ACK" };
  const executed = Number(ack.executedQty);
  if (executed > 0) {
    return [acked, { ...base, kind: "FILL", filledSize: executed }];
  }
  const held = positions$.value[intent.symbol];
  if (held && Math.abs(held.qty) >= intent.size) {
    return [acked, { ...base, kind: "FILL", filledSize: intent.size, price: held.avg }]; // flaw: what the store last saw says nothing about this order
  }
  return [acked];
}
