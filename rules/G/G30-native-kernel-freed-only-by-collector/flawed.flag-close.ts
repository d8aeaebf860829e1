// path: src/rust-backend.ts
interface KernelExports {
  dita_kernel_create(maxSlots: number): number;
  dita_kernel_destroy(handle: number): void;
  dita_kernel_size(handle: number, slotId: number): number;
}

export class ExecutionKernel {
  private closed = false;
  private readonly handle: number;
  private static readonly cleaner = new FinalizationRegistry<() => void>((free) => free());

  constructor(private readonly wasm: KernelExports, maxSlots: number) {
    const handle = wasm.dita_kernel_create(maxSlots);
    this.handle = handle;
    ExecutionKernel.cleaner.register(this, () => wasm.dita_kernel_destroy(handle));
  }

  sizeOf(slotId: number): number {
    if (this.closed) throw new Error("kernel is closed");
    return this.wasm.dita_kernel_size(this.handle, slotId);
  }

  close(): void { // flaw: frees nothing
    this.closed = true;
  }
}
