// path: src/rust-backend.ts
export interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
  stopPrice: number;
}

const FIELDS = new Set<PropertyKey>(["slotId", "tradeId", "size", "stopPrice"] satisfies Array<keyof TradeSlot>);

interface Native {
  slotJson(slotId: number): string;
  setSlot(slotId: number, json: string): void;
}

export function kernelSlotView(native: Native, slotId: number): TradeSlot {
  return new Proxy({} as TradeSlot, {
    get: (_t, name) => JSON.parse(native.slotJson(slotId))[name as string],
    set(_t, name, value) {
      if (!FIELDS.has(name)) throw new TypeError(`TradeSlot has no field ${String(name)}`);
      const payload = JSON.parse(native.slotJson(slotId));
      payload[name as string] = value;
      native.setSlot(slotId, JSON.stringify(payload));
      return true;
    },
  });
}
