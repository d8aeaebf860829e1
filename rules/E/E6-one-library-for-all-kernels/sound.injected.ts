// path: src/rust-backend.ts
import koffi from "koffi";

export interface RustKernelLib {
  create(slots: number): unknown;
  destroy(kernel: unknown): void;
}

export function loadRust(path: string): RustKernelLib {
  const lib = koffi.load(path);
  return {
    create: lib.func("void *dk_create(uint32_t slots)"),
    destroy: lib.func("void dk_destroy(void *kernel)"),
  };
}

let RUST: RustKernelLib | undefined;

function getRust(): RustKernelLib {
  return (RUST ??= loadRust("libdita_kernel.so"));
}

export class ExecutionKernel {
  private handle: unknown;

  constructor(maxSlots: number, private readonly rust: RustKernelLib = getRust()) {
    this.handle = rust.create(maxSlots);
  }

  close(): void {
    if (this.handle) this.rust.destroy(this.handle);
    this.handle = undefined;
  }
}
