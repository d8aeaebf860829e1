// path: src/rust-backend.ts
import koffi from "koffi";

class RustKernelLib {
  readonly create;
  readonly destroy;
  calls = 0;

  constructor(path: string) {
    const lib = koffi.load(path);
    this.create = lib.func("void *dk_create(uint32_t slots)");
    this.destroy = lib.func("void dk_destroy(void *kernel)");
  }
}

let RUST: RustKernelLib | undefined;

function getRust(): RustKernelLib { // flaw: no kernel can have a library of its own
  RUST ??= new RustKernelLib(process.env.DITA_KERNEL_LIB ?? "libdita_kernel.so");
  return RUST;
}

export class ExecutionKernel {
  private readonly rust = getRust();
  private handle: unknown;

  constructor(maxSlots: number) {
    this.rust.calls++;
    this.handle = this.rust.create(maxSlots);
  }

  close(): void {
    if (this.handle) this.rust.destroy(this.handle);
    this.handle = undefined;
  }
}
