// path: src/rust-backend.ts
import type { Slot } from "./contracts";

export class KernelSlotView {
  readonly #slot: Slot;

  constructor(slot: Slot) {
    this.#slot = structuredClone(slot);
  }

  get size(): number {
    return this.#slot.size;
  }

  get stage(): string {
    return this.#slot.stage;
  }
}
