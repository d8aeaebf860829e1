export class KernelTransition {
  constructor(readonly trigger: string, readonly timestamp: number) {}
}

export interface Transition { prevState: string; nextState: string; timestamp: number }

export function moveTo(slot: { stage: string }, nextState: string): Transition {
  const made: Transition = { prevState: slot.stage, nextState, timestamp: performance.timeOrigin + performance.now() };
  slot.stage = nextState;
  return made;
}
