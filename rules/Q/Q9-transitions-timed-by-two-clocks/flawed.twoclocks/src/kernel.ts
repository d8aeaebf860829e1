import type { Slot, Transition } from "./contracts";

export function moveTo(slot: Slot, nextState: Slot["stage"], trigger: string): Transition {
  const prevState = slot.stage;
  slot.stage = nextState;
  return { prevState, nextState, trigger, timestamp: performance.timeOrigin + performance.now() };
}
