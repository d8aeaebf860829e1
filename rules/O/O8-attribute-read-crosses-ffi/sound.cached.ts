// path: src/rust-backend.ts
import type { NativeKernel } from "./native";
import type { Slot } from "./contracts";

export function kernelSlotView(native: NativeKernel, slotId: number): Readonly<Slot> {
  let version = -1n;
  let slot = {} as Slot;
  return new Proxy(slot, {
    get(_target, field) {
      const now = native.version();
      if (now !== version) {
        slot = JSON.parse(native.slotJson(slotId));
        version = now;
      }
      return slot[field as keyof Slot];
    },
  });
}
