// path: src/rust-backend.ts
import koffi from "koffi";
import type { Slot, TradeStage } from "./contracts";

const lib = koffi.load("libdita_kernel.so");
const slotJson = lib.func("const char *dita_kernel_slot_json(void *h, size_t slot)");

export class KernelSlotView {
  constructor(private readonly handle: unknown, private readonly slotId: number) {}

  private read<K extends keyof Slot>(field: K): Slot[K] {
    return (JSON.parse(slotJson(this.handle, this.slotId)) as Slot)[field]; // flaw: no state of its own
  }

  get stage(): TradeStage {
    return this.read("stage");
  }

  get size(): number {
    return this.read("size");
  }

  get entryPrice(): number {
    return this.read("entryPrice");
  }
}
