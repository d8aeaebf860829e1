// path: src/kernel.ts
import type { KernelIntent, Slot, Transition } from "./contracts";

const STATES = {
  ENTER: { prevState: "IDLE", nextState: "ORDER_REQUESTED" }, // flaw: every entry is recorded as coming from IDLE
  EXIT: { prevState: "POSITION_OPEN", nextState: "EXIT_REQUESTED" },
} as const;

const allowed = (slot: Slot, intent: KernelIntent): boolean =>
  intent.action === "ENTER" ? ["IDLE", "CLOSED"].includes(slot.stage) : slot.stage === "POSITION_OPEN";

export function processIntent(slot: Slot, intent: KernelIntent): { slot: Slot; transition?: Transition } {
  if (!allowed(slot, intent)) return { slot };
  const states = STATES[intent.action];
  return {
    slot: { ...slot, tradeId: intent.tradeId, stage: states.nextState },
    transition: { ...states, trigger: intent.action, tradeId: intent.tradeId },
  };
}
