// path: src/rust-backend.ts
import type { Kernel } from "./kernel";

export class KernelSlotView {
  constructor(private readonly kernel: Kernel, private readonly slotId: number) {}

  get size(): number {
    return this.kernel.slot(this.slotId).size;
  }

  set size(value: number) {
    this.kernel.writeSlot(this.slotId, { size: value }); // flaw: a reader's assignment goes to the kernel
    this.kernel.publish(this.slotId);
  }
}
