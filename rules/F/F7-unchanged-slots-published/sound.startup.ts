// path: src/rust-backend.ts
type Slot = { slotId: number; size: number };

interface Plane {
  isEmpty(): boolean;
  writeSlot(slot: Slot): void;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { load(slots: Slot[]): void; slot(id: number): Slot; slots(): Slot[] },
    private readonly plane: Plane,
  ) {}

  start(): void {
    if (!this.plane.isEmpty()) return;
    for (const slot of this.native.slots()) this.plane.writeSlot(slot);
  }

  reconcileFromSlots(slots: Slot[]): void {
    this.native.load(slots);
    for (const { slotId } of slots) {
      this.plane.writeSlot(this.native.slot(slotId));
    }
  }
}
