// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const ditaKernelCreate = lib.func("void *dita_kernel_create(size_t max_slots)");
const ditaKernelDestroy = lib.func("void dita_kernel_destroy(void *handle)");
const snapshot = lib.func("const char *dita_kernel_snapshot_json(void *handle)");

export class ExecutionKernel implements Disposable {
  private handle: unknown = null;

  constructor(maxSlots = 10) {
    this.handle = ditaKernelCreate(maxSlots);
  }

  [Symbol.dispose](): void {
    const handle = this.handle;
    this.handle = null;
    if (handle !== null) ditaKernelDestroy(handle);
  }

  snapshotJson(): string {
    if (this.handle === null) throw new Error("kernel is closed");
    return snapshot(this.handle);
  }
}
