// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libpink.so");
const getSlotJson = lib.func("str get_slot_json(void*, int)");

export interface TradeSlot { slotId: number; size: number; entryPrice: number; fsmState: string }

export function kernelSlotView(handle: unknown, slotId: number): Readonly<TradeSlot> {
  return new Proxy({} as TradeSlot, {
    get(_target, name) {
      const slot = JSON.parse(getSlotJson(handle, slotId) as string) as TradeSlot; // flaw: a crossing and a parse for each property read
      return slot[name as keyof TradeSlot];
    },
  });
}

export const notional = (handle: unknown, slotId: number): number => {
  const view = kernelSlotView(handle, slotId);
  return view.size * view.entryPrice;
};
