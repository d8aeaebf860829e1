// path: src/rust-backend.ts
import { readFileSync } from "node:fs";

interface Exports {
  create(slots: number): number;
  destroy(handle: number): void;
}

let _RUST: Exports | null = null;

export function getRust(): Exports { // flaw: one instance with one memory serves all kernels
  if (_RUST === null) {
    const module = new WebAssembly.Module(readFileSync("kernel.wasm"));
    _RUST = new WebAssembly.Instance(module).exports as unknown as Exports;
  }
  return _RUST;
}

export class ExecutionKernel {
  private handle: number;

  constructor(private readonly maxSlots: number) {
    this.handle = getRust().create(this.maxSlots);
  }

  dispose(): void {
    getRust().destroy(this.handle);
    this.handle = 0;
  }
}
