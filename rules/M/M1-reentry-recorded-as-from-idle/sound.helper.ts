// path: src/kernel.ts
import { TradeStage, type KernelIntent, type Outcome, type Slot, type Transition } from "./contracts";

function move(slot: Slot, nextState: TradeStage, trigger: string, into: Transition[]): void {
  const prevState = slot.stage;
  slot.stage = nextState;
  into.push({ prevState, nextState, trigger });
}

export function processIntent(slot: Slot, intent: KernelIntent): Outcome {
  const transitions: Transition[] = [];
  if (intent.action === "ENTER") {
    if (slot.stage !== TradeStage.Idle && slot.stage !== TradeStage.Closed) {
      return { accepted: false, code: "SLOT_BUSY", transitions };
    }
    slot.tradeId = intent.tradeId;
    move(slot, TradeStage.OrderRequested, "ENTER", transitions);
  }
  return { accepted: true, code: "OK", transitions };
}
