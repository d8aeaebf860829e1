// path: src/lib.ts
type TradeStage = "IDLE" | "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_WORKING";

interface TradeSlot {
  fsmState: TradeStage;
  entryOrderId?: string;
  exitOrderId?: string;
}

interface KernelOutcome {
  accepted: boolean;
  diagnosticCode: string;
  cancelOrderId?: string;
}

export function processIntent(slot: TradeSlot, action: "CANCEL" | "EXIT"): KernelOutcome {
  if (action === "CANCEL") {
    const refused: KernelOutcome = { accepted: false, diagnosticCode: "NO_ACTIVE_EXIT_ORDER" }; // flaw: one code for every refusal
    if (slot.fsmState === "IDLE") return refused;
    if (slot.fsmState === "EXIT_WORKING" && slot.exitOrderId) {
      return { accepted: true, diagnosticCode: "OK", cancelOrderId: slot.exitOrderId };
    }
    if (slot.fsmState === "ENTRY_WORKING" && slot.entryOrderId) {
      return { accepted: true, diagnosticCode: "OK", cancelOrderId: slot.entryOrderId };
    }
    return refused;
  }
  return { accepted: slot.fsmState === "POSITION_OPEN", diagnosticCode: "EXIT" };
}
