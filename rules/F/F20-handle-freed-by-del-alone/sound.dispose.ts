// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const dkCreate = lib.func("void *dk_create(uint32_t slots)");
const dkDestroy = lib.func("void dk_destroy(void *kernel)");
const dkSnapshot = lib.func("const char *dk_snapshot(void *kernel)");

export class ExecutionKernel implements Disposable {
  private handle: unknown;

  constructor(maxSlots: number) {
    this.handle = dkCreate(maxSlots);
  }

  snapshot(): unknown {
    if (!this.handle) throw new Error("kernel is closed");
    return JSON.parse(dkSnapshot(this.handle));
  }

  close(): void {
    const handle = this.handle;
    this.handle = null;
    if (handle) dkDestroy(handle);
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
