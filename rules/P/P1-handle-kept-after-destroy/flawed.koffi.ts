// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const ditaKernelCreate = lib.func("void *dita_kernel_create(size_t max_slots)");
const ditaKernelDestroy = lib.func("void dita_kernel_destroy(void *handle)");
const snapshot = lib.func("const char *dita_kernel_snapshot_json(void *handle)");

export class ExecutionKernel implements Disposable {
  readonly handle: unknown;

  constructor(maxSlots = 10) {
    this.handle = ditaKernelCreate(maxSlots);
  }

  close(): void {
    ditaKernelDestroy(this.handle); // flaw: keeps the freed address, close and dispose free it twice
  }

  [Symbol.dispose](): void {
    this.close();
  }

  snapshotJson(): string {
    return snapshot(this.handle);
  }
}
