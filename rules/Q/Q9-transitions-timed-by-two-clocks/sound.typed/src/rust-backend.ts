import { moveTo, type Transition } from "./kernel";

export function processIntent(slot: { stage: string }, intent: { timestamp: number }): Transition[] {
  const submitted: Transition = { prevState: slot.stage, nextState: slot.stage, timestamp: intent.timestamp };
  return [moveTo(slot, "ORDER_REQUESTED", intent.timestamp), submitted];
}
