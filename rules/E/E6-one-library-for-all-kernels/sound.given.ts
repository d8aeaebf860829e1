// path: src/rust-backend.ts
import koffi from "koffi";

export class RustKernelLib {
  readonly create;
  readonly destroy;

  constructor(path: string) {
    const lib = koffi.load(path);
    this.create = lib.func("void *dk_create(uint32_t slots)");
    this.destroy = lib.func("void dk_destroy(void *kernel)");
  }
}

let RUST: RustKernelLib | undefined;

function getRust(): RustKernelLib {
  RUST ??= new RustKernelLib("libdita_kernel.so");
  return RUST;
}

export class ExecutionKernel {
  private readonly rust: RustKernelLib;
  private handle: unknown;

  constructor(maxSlots: number, options: { library?: RustKernelLib } = {}) {
    const { library } = options;
    this.rust = library ?? getRust();
    this.handle = this.rust.create(maxSlots);
  }

  close(): void {
    this.rust.destroy(this.handle);
  }
}
