// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libpink.so");
const getSlotJson = lib.func("str get_slot_json(void*, int)");
const setSlotJson = lib.func("int set_slot_json(void*, int, str)");

export type KernelSlotView = Record<string, unknown>;

export function slotView(handle: unknown, slotId: number): KernelSlotView {
  const load = (): Record<string, unknown> => JSON.parse(getSlotJson(handle, slotId) as string);
  return new Proxy({} as KernelSlotView, {
    get: (_t, name: string) => load()[name],
    set(_t, name: string, value) { // flaw: writes any field of the native slot
      const slot = load();
      slot[name] = value;
      setSlotJson(handle, slotId, JSON.stringify(slot));
      return true;
    },
  });
}
