// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(size_t max_slots)");
const destroy = lib.func("void dita_kernel_destroy(void *handle)");
const snapshotJson = lib.func("const char *dita_kernel_snapshot_json(void *handle)");

export class ExecutionKernel {
  private handle: unknown;

  constructor(maxSlots = 10) {
    this.handle = create(maxSlots);
  }

  close(): void {
    const handle = this.handle;
    this.handle = undefined;
    if (handle !== undefined) destroy(handle);
  }

  snapshot(): unknown {
    if (this.handle === undefined) throw new Error("kernel is closed");
    return JSON.parse(snapshotJson(this.handle));
  }
}
