// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libpink.so");
const kernelNew = lib.func("void* kernel_new(int)");
const kernelFree = lib.func("void kernel_free(void*)");
const getSlotJson = lib.func("str get_slot_json(void*, int)");

const registry = new FinalizationRegistry<unknown>((handle) => kernelFree(handle));

export class KernelSlotView {
  constructor(private readonly kernel: ExecutionKernel, private readonly slotId: number) {}
  toJson(): string {
    return getSlotJson(this.kernel.handle, this.slotId);
  }
}

export class KernelStateView {
  readonly slots: KernelSlotView[];
  constructor(readonly kernel: ExecutionKernel, maxSlots: number) {
    this.slots = Array.from({ length: maxSlots }, (_, i) => new KernelSlotView(kernel, i));
  }
}

export class ExecutionKernel {
  readonly handle = kernelNew(8);
  readonly state: KernelStateView;
  constructor() {
    this.state = new KernelStateView(this, 8);
    registry.register(this, this.handle); // flaw: freed only when the collector comes by, every view keeps the kernel
  }
}
