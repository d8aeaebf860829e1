// path: src/rust-backend.ts
interface Exports {
  memory: WebAssembly.Memory;
  dita_kernel_create(n: number): number;
  dita_kernel_destroy(h: number): void;
  dita_kernel_slot_ptr(h: number, slot: number): number;
}

export class KernelSlotView {
  constructor(private readonly wasm: Exports, private readonly pointer: number) {}

  get size(): number {
    return new DataView(this.wasm.memory.buffer).getFloat64(this.pointer, true);
  }
}

export class ExecutionKernel { // flaw: nothing counts users or marks it closed, a view outlives the freed kernel
  private readonly handle: number;

  constructor(private readonly wasm: Exports) {
    this.handle = wasm.dita_kernel_create(10);
  }

  slot(slotId: number): KernelSlotView {
    return new KernelSlotView(this.wasm, this.wasm.dita_kernel_slot_ptr(this.handle, slotId));
  }

  close(): void {
    this.wasm.dita_kernel_destroy(this.handle);
  }
}
