// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(uint32 maxSlots)");
const destroy = lib.func("void dita_kernel_destroy(void *kernel)");

const registry = new FinalizationRegistry<unknown>((handle) => destroy(handle));

export class ExecutionKernel {
  private handle: unknown;

  constructor(maxSlots: number) {
    this.handle = create(maxSlots);
    registry.register(this, this.handle, this);
  }

  close(): void {
    const handle = this.handle;
    if (handle === null) return;
    this.handle = null;
    registry.unregister(this);
    destroy(handle);
  }
}

export class DITAv2LauncherBundle {
  constructor(private readonly kernel: ExecutionKernel) {}

  close(): void {
    this.kernel.close();
  }
}
