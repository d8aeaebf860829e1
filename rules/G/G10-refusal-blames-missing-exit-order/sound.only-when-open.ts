// path: src/kernel.ts
type Order = { id: string; open: boolean };
type Slot = { stage: string; entry: Order | null; exit: Order | null };

function cancel(slot: Slot): { accepted: boolean; diagnosticCode: string } {
  if (slot.stage === "IDLE") return { accepted: false, diagnosticCode: "SLOT_IDLE" };
  if (slot.exit?.open || slot.entry?.open) return { accepted: true, diagnosticCode: "CANCEL_REQUESTED" };
  if (slot.stage === "POSITION_OPEN" && slot.exit === null) {
    return { accepted: false, diagnosticCode: "NO_ACTIVE_EXIT_ORDER" };
  }
  return { accepted: false, diagnosticCode: "NO_ACTIVE_ORDER" };
}

export function processIntent(slot: Slot, action: string) {
  switch (action) {
    case "CANCEL":
      return cancel(slot);
    default:
      return { accepted: false, diagnosticCode: "UNSUPPORTED" };
  }
}
