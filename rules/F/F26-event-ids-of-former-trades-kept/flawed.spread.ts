// path: src/lib.ts
type Slot = Readonly<{
  stage: "IDLE" | "REQUESTED" | "OPEN" | "CLOSED";
  tradeId: string | null;
  size: number;
  seenEventIds: readonly string[];
}>;

const MAX_SEEN = 256;

export function processIntent(slot: Slot, intent: { case: "ENTER"; tradeId: string }): Slot {
  if (slot.stage !== "IDLE" && slot.stage !== "CLOSED") return slot;
  return { ...slot, stage: "REQUESTED", tradeId: intent.tradeId, size: 0 }; // flaw: the spread carries the old seenEventIds over
}

export function applyFill(slot: Slot, event: { id: string; qty: number }): Slot {
  if (slot.seenEventIds.includes(event.id)) return slot;
  const size = slot.size + event.qty;
  return {
    ...slot,
    size,
    stage: size === 0 ? "CLOSED" : "OPEN",
    seenEventIds: [...slot.seenEventIds, event.id].slice(-MAX_SEEN),
  };
}
