// path: src/rust-backend.ts
interface Slot {
  slotId: number;
  tradeId: string | null;
  size: number;
}

interface Sink {
  writeSlot(slot: Slot): void;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { reconcile(json: string): number; slotJson(id: number): string },
    private readonly maxSlots: number,
    private readonly projection: Sink,
    private readonly zincPlane: Sink,
  ) {}

  reconcileFromSlots(slots: Slot[]): void {
    const rc = this.native.reconcile(JSON.stringify(slots));
    if (rc !== 0) throw new Error(`reconcile failed with ${rc}`);
    for (let id = 0; id < this.maxSlots; id++) {
      const slot = JSON.parse(this.native.slotJson(id)) as Slot;
      this.projection.writeSlot(slot); // flaw: no comparison with what was there
      this.zincPlane.writeSlot(slot);
    }
  }
}
