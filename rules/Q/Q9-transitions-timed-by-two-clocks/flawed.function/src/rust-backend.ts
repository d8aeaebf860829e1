import { moveTo, type Transition } from "./kernel";

const refused = (stage: string): Transition => ({ prevState: stage, nextState: stage, timestamp: new Date().getTime() }); // flaw: a clock of its own

export function processIntent(slot: { stage: string }, accepted: boolean): Transition[] {
  return accepted ? [moveTo(slot, "ORDER_REQUESTED")] : [refused(slot.stage)];
}
