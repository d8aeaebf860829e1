// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(uint32 maxSlots)");
const destroy = lib.func("void dita_kernel_destroy(void *kernel)");
const slotSize = lib.func("double dita_kernel_slot_size(void *kernel, uint32 slot)");

export class ExecutionKernel implements Disposable {
  private handle: unknown;

  constructor(maxSlots: number) {
    this.handle = create(maxSlots);
  }

  slotSize(slotId: number): number {
    if (this.handle === null) throw new Error("kernel is closed");
    return slotSize(this.handle, slotId);
  }

  [Symbol.dispose](): void {
    const handle = this.handle;
    this.handle = null;
    if (handle !== null) destroy(handle);
  }
}
