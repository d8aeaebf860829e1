// path: src/rust-backend.ts
interface KernelExports {
  kernel_new(slots: number): number;
  kernel_free(ptr: number): void;
  kernel_apply(ptr: number, event: number): number;
}

const net = new FinalizationRegistry<{ wasm: KernelExports; ptr: number }>(({ wasm, ptr }) => wasm.kernel_free(ptr));

export class ExecutionKernel {
  #ptr: number | null;

  constructor(private readonly wasm: KernelExports, slots: number) {
    this.#ptr = wasm.kernel_new(slots);
    net.register(this, { wasm, ptr: this.#ptr }, this);
  }

  apply(event: number): number {
    if (this.#ptr === null) throw new Error("kernel is closed");
    return this.wasm.kernel_apply(this.#ptr, event);
  }

  close(): void {
    if (this.#ptr === null) return;
    net.unregister(this);
    this.wasm.kernel_free(this.#ptr);
    this.#ptr = null;
  }
}
