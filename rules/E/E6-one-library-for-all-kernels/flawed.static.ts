// path: src/rust-backend.ts
import { readFileSync } from "node:fs";

type Exports = { dk_create(n: number): number; dk_destroy(h: number): void; memory: WebAssembly.Memory };

export class RustKernelLib {
  private static shared: RustKernelLib | null = null;
  private failed: Error | null = null;
  exports!: Exports;

  private constructor() {
    try {
      const module = new WebAssembly.Module(readFileSync("kernel.wasm"));
      this.exports = new WebAssembly.Instance(module).exports as unknown as Exports;
    } catch (e) {
      this.failed = e as Error;
    }
  }

  static get(): RustKernelLib { // flaw: all kernels live in one instance and one memory
    if (!RustKernelLib.shared) RustKernelLib.shared = new RustKernelLib();
    if (RustKernelLib.shared.failed) throw RustKernelLib.shared.failed;
    return RustKernelLib.shared;
  }
}

export class ExecutionKernel {
  private readonly handle: number;

  constructor(maxSlots: number) {
    this.handle = RustKernelLib.get().exports.dk_create(maxSlots);
  }

  dispose(): void {
    RustKernelLib.get().exports.dk_destroy(this.handle);
  }
}
