// path: src/rust-backend.ts
import type { Slot } from "./contracts";
import type { SlotStore } from "./parts";

export class KernelSlotView {
  constructor(private readonly store: SlotStore, private readonly slotId: number) {}

  private write(change: Partial<Slot>): void {
    const slot = { ...this.store.read(this.slotId), ...change };
    this.store.write(this.slotId, slot);
    for (const sink of this.store.sinks) sink.slotChanged(slot);
  }

  get size(): number {
    return this.store.read(this.slotId).size;
  }

  set size(size: number) { // flaw: a plain assignment writes through to kernel, account, projection, zinc and journal
    this.write({ size });
  }

  get stage(): Slot["stage"] {
    return this.store.read(this.slotId).stage;
  }

  set stage(stage: Slot["stage"]) {
    this.write({ stage });
  }
}
