import type { Slot } from "./rust-backend.js";

export function setEntryPrice(slot: Slot, price: number): void {
  slot.entryPrice = price > 0 ? price : null;
}

export function markSlot(slot: Slot, mark: number): { unrealizedPnl: number } {
  const entry = slot.entryPrice;
  return { unrealizedPnl: entry === null ? 0 : (mark - entry) * slot.size };
}
