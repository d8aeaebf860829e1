// path: src/rust-backend.ts
interface KernelExports {
  kernel_new(slots: number): number;
  kernel_free(ptr: number): void;
  kernel_apply(ptr: number, event: number): number;
}

const finalizers = new FinalizationRegistry<() => void>((free) => free());

export class ExecutionKernel {
  #ptr: number;
  #listeners: Array<() => void> = [];

  constructor(private readonly wasm: KernelExports, slots: number) {
    const ptr = wasm.kernel_new(slots);
    this.#ptr = ptr;
    finalizers.register(this, () => wasm.kernel_free(ptr));
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  apply(event: number): number {
    const code = this.wasm.kernel_apply(this.#ptr, event);
    this.#listeners.forEach((l) => l());
    return code;
  }

  close(): void { // flaw: drops references, the native kernel waits for the collector
    this.#listeners = [];
    this.#ptr = 0;
  }
}
