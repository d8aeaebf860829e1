// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const dkCreate = lib.func("void *dk_create(uint32_t slots)");
const dkDestroy = lib.func("void dk_destroy(void *kernel)");
const dkSnapshot = lib.func("const char *dk_snapshot(void *kernel)");

const registry = new FinalizationRegistry<unknown>((handle) => {
  dkDestroy(handle);
});

export class ExecutionKernel {
  private readonly handle: unknown;

  constructor(maxSlots: number) {
    this.handle = dkCreate(maxSlots);
    if (!this.handle) throw new Error("dk_create failed");
    registry.register(this, this.handle); // flaw: freed by the garbage collector alone
  }

  snapshot(): unknown {
    return JSON.parse(dkSnapshot(this.handle));
  }
}
