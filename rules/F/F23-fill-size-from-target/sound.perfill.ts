// path: src/bingx-venue.ts
type Intent = { tradeId: string; slotId: number; targetSize: number };
type Fill = { qty: string; price: string };

const EPSILON = 1e-9;

export function eventsFromSubmit(intent: Intent, ack: { fills: Fill[] }) {
  const { tradeId, slotId, targetSize } = intent;
  let open = targetSize;
  const fills = ack.fills.map(({ qty, price }) => {
    const size = Number(qty);
    open -= size;
    const kind = open <= EPSILON ? "FULL_FILL" : "PARTIAL_FILL";
    return { kind, tradeId, slotId, size, filledSize: size, price: Number(price) };
  });
  return [{ kind: "ORDER_ACK", tradeId, slotId, size: targetSize }, ...fills];
}
