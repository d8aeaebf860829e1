// path: src/rust-backend.ts
interface Slot { slotId: number; size: number }
interface Sink { writeSlot(slot: Slot): void }

export class ExecutionKernel {
  constructor(private readonly native: { reconcile(slots: Slot[]): void; slot(id: number): Slot | null }, private readonly maxSlots: number, private readonly zincPlane: Sink | null) {}

  reconcileFromSlots(slots: Slot[]): void {
    this.native.reconcile(slots);
    if (this.zincPlane === null) return;
    for (let id = 0; id < this.maxSlots; id++) {
      const slot = this.native.slot(id);
      if (slot === null || slot.slotId < 0) throw new Error(`no slot ${id}`);
      this.zincPlane.writeSlot(slot); // flaw: whatever is there is written again
    }
  }
}
