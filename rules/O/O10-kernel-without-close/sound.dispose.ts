// path: src/rust-backend.ts
import { WasmKernel } from "../pkg/dita_kernel";

const collected = new FinalizationRegistry((inner: WasmKernel) => inner.free());

export class ExecutionKernel implements Disposable {
  #inner: WasmKernel | null;

  constructor(maxSlots: number) {
    this.#inner = new WasmKernel(maxSlots);
    collected.register(this, this.#inner, this);
  }

  [Symbol.dispose](): void {
    if (this.#inner === null) return;
    collected.unregister(this);
    this.#inner.free();
    this.#inner = null;
  }

  processIntent(intent: object): string {
    if (this.#inner === null) throw new Error("kernel is closed");
    return this.#inner.processIntent(JSON.stringify(intent));
  }
}
