// path: src/kernel.ts
import { TradeStage, type KernelIntent, type Outcome, type Slot } from "./contracts";

export class Kernel {
  constructor(private readonly slots: Slot[]) {}

  processIntent(intent: KernelIntent): Outcome {
    const slot = this.slots[intent.slotId]!;
    if (intent.action !== "ENTER") return { accepted: false, code: "INVALID_INTENT", transitions: [] };
    if (slot.stage !== TradeStage.Idle) return { accepted: false, code: "SLOT_NOT_IDLE", transitions: [] };
    slot.stage = TradeStage.OrderRequested;
    return {
      accepted: true,
      code: "OK",
      transitions: [{ prevState: TradeStage.Idle, nextState: TradeStage.OrderRequested, trigger: "ENTER" }],
    };
  }
}
