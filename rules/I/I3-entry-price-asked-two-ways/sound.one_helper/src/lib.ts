export interface Slot {
  size: number;
  entryPrice: number;
  unrealizedPnl: number;
}

export const hasEntryPrice = (slot: Slot): boolean => slot.entryPrice > 0;

export function markSlot(slot: Slot, mark: number): void {
  slot.unrealizedPnl = hasEntryPrice(slot) ? (mark - slot.entryPrice) * slot.size : 0;
}
