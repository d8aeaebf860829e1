// path: src/kernel.ts
import type { KernelIntent, Outcome, Slot } from "./contracts";

export class Kernel {
  constructor(private readonly slots: Slot[]) {}

  processIntent(intent: KernelIntent): Outcome {
    const slot = this.slots[intent.slotId]!;
    const prevState = slot.stage;
    const code = this.apply(slot, intent);
    return {
      accepted: code === "OK",
      code,
      transitions: [{ prevState, nextState: slot.stage, trigger: intent.action, tradeId: intent.tradeId }],
    };
  }

  private apply(slot: Slot, intent: KernelIntent): string {
    if (intent.action === "CANCEL") {
      if (slot.activeEntryOrder === undefined) return "NO_ACTIVE_ORDER";
      slot.activeEntryOrder.status = "CANCEL_REQUESTED";
    } else {
      slot.stage = "ORDER_REQUESTED";
    }
    return "OK";
  }
}
