// path: src/rust-backend.ts
import type { Slot } from "./contracts";
import type { KernelParts } from "./parts";

export const kernelSlotView = (parts: KernelParts, slotId: number): Readonly<Slot> =>
  new Proxy(parts.readSlot(slotId), {
    set(_t, field) {
      throw new TypeError(`slot views are read-only (${String(field)})`);
    },
    defineProperty() {
      throw new TypeError("slot views are read-only");
    },
    deleteProperty() {
      throw new TypeError("slot views are read-only");
    },
  });
