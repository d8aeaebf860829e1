// path: src/rust-backend.ts
interface KernelWasm {
  dita_kernel_create(maxSlots: number): number;
  dita_kernel_destroy(ptr: number): void;
  dita_kernel_process_intent(ptr: number, raw: number): number;
}

export class ExecutionKernel {
  #ptr: number;

  constructor(private readonly wasm: KernelWasm, maxSlots: number) {
    this.#ptr = wasm.dita_kernel_create(maxSlots);
  }

  get #live(): number {
    if (this.#ptr === 0) throw new Error("kernel is freed");
    return this.#ptr;
  }

  processIntent(raw: number): number {
    return this.wasm.dita_kernel_process_intent(this.#live, raw);
  }

  free(): void {
    if (this.#ptr === 0) return;
    this.wasm.dita_kernel_destroy(this.#ptr);
    this.#ptr = 0;
  }
}
