// path: src/rust-backend.ts
type Slot = { slotId: number; size: number };

export class ExecutionKernel {
  constructor(
    private readonly native: {
      slots(): Slot[];
      slot(id: number): Slot;
      load(slots: Slot[]): void;
      apply(event: { slotId: number }): void;
    },
    private readonly account: { observeSlots(slots: Slot[]): void },
  ) {
    account.observeSlots(native.slots());
  }

  reconcileFromSlots(slots: Slot[]): void {
    this.native.load(slots);
    this.account.observeSlots(this.native.slots());
  }

  onVenueEvent(event: { slotId: number }): void {
    this.native.apply(event);
    this.account.observeSlots([this.native.slot(event.slotId)]);
  }
}
