// path: src/bingx-venue.ts
type Intent = { tradeId: string; slotId: number; targetSize: number };
type Fill = { qty: number; price: number };

const eventFor = (intent: Intent, kind: string, fill?: Fill) => ({
  kind,
  tradeId: intent.tradeId,
  slotId: intent.slotId,
  size: intent.targetSize, // flaw: for fills, too, the size is the intent's
  ...(fill && { filledSize: fill.qty, price: fill.price }),
});

export function eventsFromSubmit(intent: Intent, ack: { fills: Fill[]; status: string }) {
  const events = [eventFor(intent, "ORDER_ACK")];
  let done = 0;
  for (const fill of ack.fills) {
    done += fill.qty;
    events.push(eventFor(intent, done >= intent.targetSize ? "FULL_FILL" : "PARTIAL_FILL", fill));
  }
  return events;
}
