// path: src/rust-backend.ts
import type { Slot } from "./contracts";
import type { KernelParts } from "./parts";

export const kernelSlotView = (parts: KernelParts, slotId: number): Slot =>
  new Proxy({} as Slot, {
    get: (_t, field) => parts.readSlot(slotId)[field as keyof Slot],
    set(_t, field, value) {
      const slot = { ...parts.readSlot(slotId), [field]: value };
      parts.native.setSlotJson(slotId, JSON.stringify(slot)); // flaw: assignment by any reader changes the live position
      parts.account.observeSlots(parts.readSlots());
      parts.projection.writeSlot(slot);
      parts.zinc.writeSlot(slot);
      parts.journal.append({ slotId, field: String(field) });
      return true;
    },
  });
