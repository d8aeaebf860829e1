import { moveTo, type Transition } from "./kernel";

export function processIntent(slot: { stage: string }): Transition[] {
  const submitted: Transition = { prevState: slot.stage, nextState: slot.stage, timestamp: Date.now() }; // flaw: two clocks within one trade
  return [moveTo(slot, "ORDER_REQUESTED"), submitted];
}
