// path: src/kernel/mark.ts
export type TradeSlot = {
  slotId: number;
  entryPrice: number;
  size: number;
  leverage: number;
  unrealizedPnl: number;
};

const priceMove = (slot: TradeSlot, price: number): number => price - slot.entryPrice;

export const markPrice = (slot: TradeSlot, price: number): TradeSlot => {
  if (Number.isNaN(price) || price === Infinity || price <= 0) {
    return slot;
  }
  const pnl = priceMove(slot, price) * slot.size * slot.leverage;
  return { ...slot, unrealizedPnl: pnl }; // flaw: pnl stored whatever it came to
};

export const markAll = (slots: TradeSlot[], price: number): TradeSlot[] => slots.map((slot) => markPrice(slot, price));
