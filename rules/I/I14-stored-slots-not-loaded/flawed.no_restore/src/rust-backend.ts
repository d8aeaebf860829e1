import koffi from "koffi";

const lib = koffi.load("libpink.so");
const kernelNew = lib.func("void* kernel_new(int)");
const reconcileSlotsJson = lib.func("str reconcile_slots_json(void*, str)");

export class ExecutionKernel {
  private readonly handle: unknown;

  constructor(readonly venue: unknown, maxSlots: number) {
    this.handle = kernelNew(maxSlots);
  }

  reconcileFromSlots(slots: object[]): unknown {
    return JSON.parse(reconcileSlotsJson(this.handle, JSON.stringify(slots)));
  }
}
