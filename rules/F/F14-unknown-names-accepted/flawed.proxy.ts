// path: src/rust-backend.ts
export interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
  stopPrice: number;
}

interface Native {
  slotJson(slotId: number): string;
  setSlot(slotId: number, json: string): void;
}

export function kernelSlotView(native: Native, slotId: number): TradeSlot & Record<string, unknown> {
  return new Proxy({} as TradeSlot & Record<string, unknown>, {
    get(_target, name) {
      return JSON.parse(native.slotJson(slotId))[name as string];
    },
    set(_target, name, value) {
      const payload = JSON.parse(native.slotJson(slotId));
      payload[name as string] = value; // flaw: a misspelled field makes the trip and is dropped unseen
      native.setSlot(slotId, JSON.stringify(payload));
      return true;
    },
  });
}
