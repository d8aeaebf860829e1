// path: src/rust-backend.ts
import type { NativeKernel } from "./native";
import type { Slot } from "./contracts";

export function kernelSlotView(native: NativeKernel, slotId: number): Readonly<Slot> {
  return new Proxy({} as Slot, {
    get(_target, field) {
      const slot = JSON.parse(native.slotJson(slotId)); // flaw: one crossing and parse per property
      return slot[field as keyof Slot];
    },
    set() {
      return false;
    },
  });
}

export const describe = (slot: Readonly<Slot>): string =>
  `${slot.tradeId} ${slot.stage} ${slot.size}@${slot.entryPrice} pnl=${slot.realizedPnl}`;
