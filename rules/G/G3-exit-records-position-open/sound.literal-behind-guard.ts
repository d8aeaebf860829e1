// path: src/kernel.ts
export enum FsmState {
  IDLE = "IDLE",
  POSITION_OPEN = "POSITION_OPEN",
  EXIT_REQUESTED = "EXIT_REQUESTED",
  EXIT_WORKING = "EXIT_WORKING",
}

interface Slot {
  fsmState: FsmState;
  size: number;
}

export function processIntent(slot: Slot, action: string, journal: object[]): string {
  switch (action) {
    case "EXIT": {
      if (slot.fsmState !== FsmState.POSITION_OPEN) {
        return "EXIT_NOT_ALLOWED";
      }
      slot.fsmState = FsmState.EXIT_REQUESTED;
      journal.push({ prevState: FsmState.POSITION_OPEN, newState: slot.fsmState, size: slot.size });
      return "OK";
    }
    default:
      return "UNSUPPORTED";
  }
}
