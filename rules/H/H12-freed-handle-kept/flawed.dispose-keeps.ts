// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(uint32 maxSlots)");
const destroy = lib.func("void dita_kernel_destroy(void *kernel)");
const slotSize = lib.func("double dita_kernel_slot_size(void *kernel, uint32 slot)");

export class ExecutionKernel implements Disposable {
  private readonly handle: unknown;

  constructor(maxSlots: number) {
    this.handle = create(maxSlots);
  }

  slotSize(slotId: number): number {
    return slotSize(this.handle, slotId);
  }

  [Symbol.dispose](): void {
    destroy(this.handle); // flaw: the handle stays and later calls pass a dangling pointer
  }
}
