// path: src/lib.ts
type TradeStage = "IDLE" | "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_WORKING";

const CANCEL_REFUSAL: Record<TradeStage, string> = {
  IDLE: "SLOT_IDLE",
  ENTRY_WORKING: "NO_ACTIVE_ORDER",
  POSITION_OPEN: "NO_ACTIVE_EXIT_ORDER",
  EXIT_WORKING: "NO_ACTIVE_ORDER",
};

interface TradeSlot {
  fsmState: TradeStage;
  entryOrderId?: string;
  exitOrderId?: string;
}

export function processIntent(slot: TradeSlot, action: "CANCEL") {
  const orderId = slot.fsmState === "EXIT_WORKING" ? slot.exitOrderId : slot.entryOrderId;
  if (action === "CANCEL" && orderId !== undefined && slot.fsmState.endsWith("WORKING")) {
    return { accepted: true, diagnosticCode: "CANCEL_REQUESTED", orderId };
  }
  return { accepted: false, diagnosticCode: CANCEL_REFUSAL[slot.fsmState] };
}
