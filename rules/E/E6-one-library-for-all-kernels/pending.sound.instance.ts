// path: src/rust-backend.ts
import { readFileSync } from "node:fs";

let compiled: WebAssembly.Module | undefined;

function kernelModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(readFileSync("kernel.wasm"));
  return compiled;
}

class RustKernelLib {
  private readonly exports: { dk_create(n: number): number; dk_destroy(h: number): void };

  constructor(module: WebAssembly.Module) {
    this.exports = new WebAssembly.Instance(module).exports as never;
  }

  create(slots: number): number {
    return this.exports.dk_create(slots);
  }

  destroy(handle: number): void {
    this.exports.dk_destroy(handle);
  }
}

export class ExecutionKernel {
  private readonly rust: RustKernelLib;
  private handle: number;

  constructor(maxSlots: number, module = kernelModule()) {
    this.rust = new RustKernelLib(module);
    this.handle = this.rust.create(maxSlots);
  }

  close(): void {
    if (this.handle) this.rust.destroy(this.handle);
    this.handle = 0;
  }
}
