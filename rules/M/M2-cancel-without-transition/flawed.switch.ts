// path: src/kernel.ts
import type { KernelIntent, Outcome, Slot } from "./contracts";

export class Kernel {
  constructor(private readonly slots: Slot[]) {}

  processIntent(intent: KernelIntent): Outcome {
    const slot = this.slots[intent.slotId]!;
    const prevState = slot.stage;
    switch (intent.action) {
      case "ENTER":
        slot.stage = "ORDER_REQUESTED";
        return { accepted: true, code: "OK", transitions: [{ prevState, nextState: slot.stage, trigger: "ENTER" }] };
      case "CANCEL":
        if (slot.activeEntryOrder === undefined) return { accepted: false, code: "NO_ACTIVE_ORDER", transitions: [] };
        slot.activeEntryOrder.status = "CANCEL_REQUESTED";
        return { accepted: true, code: "OK", transitions: [] }; // flaw: no transition for CANCEL
      default:
        return { accepted: false, code: "INVALID_INTENT", transitions: [] };
    }
  }
}
