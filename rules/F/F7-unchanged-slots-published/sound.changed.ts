// path: src/rust-backend.ts
import { isDeepStrictEqual } from "node:util";

interface Slot {
  slotId: number;
  size: number;
}

interface Sink {
  writeSlot(slot: Slot): void;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { reconcile(slots: Slot[]): void; slots(): Slot[] },
    private readonly sinks: Sink[],
  ) {}

  reconcileFromSlots(slots: Slot[]): number {
    const before = this.native.slots();
    this.native.reconcile(slots);
    const changed = this.native.slots().filter((slot, i) => !isDeepStrictEqual(slot, before[i]));
    for (const slot of changed) {
      for (const sink of this.sinks) sink.writeSlot(slot);
    }
    return changed.length;
  }
}
