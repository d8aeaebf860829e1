// path: src/rust-backend.ts
import type { Slot } from "./contracts";

interface Exports {
  create(n: number): number;
  destroy(h: number): void;
  slotJson(h: number, slot: number): string;
}

export class ExecutionKernel {
  #handle: number | undefined;

  constructor(private readonly wasm: Exports) {
    this.#handle = wasm.create(10);
  }

  #live(): number {
    if (this.#handle === undefined) throw new Error("kernel is closed");
    return this.#handle;
  }

  slot(slotId: number): Readonly<Slot> {
    return Object.freeze(JSON.parse(this.wasm.slotJson(this.#live(), slotId)));
  }

  close(): void {
    const handle = this.#handle;
    this.#handle = undefined;
    if (handle !== undefined) this.wasm.destroy(handle);
  }
}
