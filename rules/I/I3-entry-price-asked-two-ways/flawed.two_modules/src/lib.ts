export interface Slot {
  size: number;
  entryPrice: number;
  unrealizedPnl: number;
}

export function markSlot(slot: Slot, mark: number): void {
  if (slot.entryPrice <= 0) {
    slot.unrealizedPnl = 0;
    return;
  }
  slot.unrealizedPnl = (mark - slot.entryPrice) * slot.size;
}
