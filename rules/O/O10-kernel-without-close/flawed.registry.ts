// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const create = lib.func("void *dita_kernel_create(size_t max_slots)");
const destroy = lib.func("void dita_kernel_destroy(void *handle)");
const processIntentJson = lib.func("const char *dita_kernel_process_intent_json(void *handle, const char *payload)");

const reaper = new FinalizationRegistry<unknown>((handle) => destroy(handle));

export class ExecutionKernel { // flaw: cannot be closed, only the collector destroys the native kernel
  private readonly handle: unknown;

  constructor(maxSlots = 10) {
    this.handle = create(maxSlots);
    reaper.register(this, this.handle);
  }

  processIntent(intent: object): unknown {
    return JSON.parse(processIntentJson(this.handle, JSON.stringify(intent)));
  }
}
