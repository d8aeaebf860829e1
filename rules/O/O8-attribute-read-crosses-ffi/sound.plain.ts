// path: src/rust-backend.ts
import koffi from "koffi";
import type { Slot, TradeStage } from "./contracts";

const lib = koffi.load("libdita_kernel.so");
const slotJson = lib.func("const char *dita_kernel_slot_json(void *h, size_t slot)");

export class KernelSlotView {
  private readonly slot: Readonly<Slot>;

  constructor(handle: unknown, slotId: number) {
    this.slot = Object.freeze(JSON.parse(slotJson(handle, slotId)) as Slot);
  }

  get stage(): TradeStage {
    return this.slot.stage;
  }

  get size(): number {
    return this.slot.size;
  }
}
