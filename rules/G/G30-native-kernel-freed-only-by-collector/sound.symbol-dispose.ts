// path: src/rust-backend.ts
interface KernelExports {
  dita_kernel_create(maxSlots: number): number;
  dita_kernel_destroy(handle: number): void;
  dita_kernel_size(handle: number, slotId: number): number;
}

export class ExecutionKernel implements Disposable {
  private handle: number | undefined;

  constructor(private readonly wasm: KernelExports, maxSlots: number) {
    this.handle = wasm.dita_kernel_create(maxSlots);
  }

  sizeOf(slotId: number): number {
    if (this.handle === undefined) throw new Error("kernel is closed");
    return this.wasm.dita_kernel_size(this.handle, slotId);
  }

  [Symbol.dispose](): void {
    if (this.handle !== undefined) this.wasm.dita_kernel_destroy(this.handle);
    this.handle = undefined;
  }
}

export function run(wasm: KernelExports, loop: (kernel: ExecutionKernel) => void): void {
  using kernel = new ExecutionKernel(wasm, 10);
  loop(kernel);
}
