import { moveTo } from "./kernel";
import type { KernelIntent, Slot, Transition } from "./contracts";

export function processIntent(slot: Slot, intent: KernelIntent): Transition[] {
  const transitions = [moveTo(slot, "ORDER_REQUESTED", intent.action)];
  transitions.push({
    prevState: slot.stage,
    nextState: slot.stage,
    trigger: "SUBMITTED",
    timestamp: new Date().getTime(), // flaw: the kernel stamps its own by another clock
  });
  return transitions;
}
