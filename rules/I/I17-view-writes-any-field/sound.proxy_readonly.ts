// path: src/rust-backend.ts
interface Bridge { getSlotJson(id: number): string }

export type KernelSlotView = Readonly<Record<string, unknown>>;

export function slotView(bridge: Bridge, slotId: number): KernelSlotView {
  return new Proxy(Object.create(null) as Record<string, unknown>, {
    get(_t, name) {
      return (JSON.parse(bridge.getSlotJson(slotId)) as Record<string, unknown>)[String(name)];
    },
    set(_t, name) {
      throw new TypeError(`slot view is read-only: ${String(name)}`);
    },
    deleteProperty() {
      throw new TypeError("slot view is read-only");
    },
  });
}
