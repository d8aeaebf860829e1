export interface Transition { prevState: string; nextState: string; timestamp: number }

export function moveTo(slot: { stage: string }, nextState: string, timestamp: number): Transition {
  const made: Transition = { prevState: slot.stage, nextState, timestamp };
  slot.stage = nextState;
  return made;
}
