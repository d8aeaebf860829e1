// path: src/rust-backend.ts
import type { Slot } from "./contracts";
import type { SlotStore } from "./parts";

export class SlotDraft {
  private change: Partial<Slot> = {};

  constructor(readonly base: Readonly<Slot>) {}

  set stopPrice(stopPrice: number) {
    if (!(stopPrice > 0)) throw new RangeError("stop price must be positive");
    this.change = { ...this.change, stopPrice };
  }

  result(): Slot {
    return { ...this.base, ...this.change };
  }
}

export class ExecutionKernel {
  constructor(private readonly store: SlotStore) {}

  slot(slotId: number): Readonly<Slot> {
    return Object.freeze({ ...this.store.read(slotId) });
  }
}
