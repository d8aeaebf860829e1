// path: src/kernel.ts
export enum FsmState {
  IDLE = "IDLE",
  POSITION_OPEN = "POSITION_OPEN",
  EXIT_REQUESTED = "EXIT_REQUESTED",
  EXIT_WORKING = "EXIT_WORKING",
  CLOSED = "CLOSED",
}

const EXIT_TRANSITION = Object.freeze({
  prevState: FsmState.POSITION_OPEN,
  newState: FsmState.EXIT_REQUESTED,
});

export class Kernel {
  readonly journal: Array<{ slotId: number; prevState: FsmState; newState: FsmState }> = [];

  constructor(private readonly slots: Map<number, { fsmState: FsmState; size: number }>) {}

  processIntent(intent: { slotId: number; action: string }): string {
    if (intent.action === "EXIT") return this.exit(intent.slotId);
    return "UNSUPPORTED";
  }

  private exit(slotId: number): string {
    const slot = this.slots.get(slotId);
    if (!slot || slot.size <= 0) return "NO_POSITION";
    slot.fsmState = FsmState.EXIT_REQUESTED;
    this.journal.push({ slotId, ...EXIT_TRANSITION }); // flaw: one fixed record serves every exit
    return "OK";
  }
}
