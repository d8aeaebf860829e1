// path: src/contracts.ts
/** remainingSize: still to be filled. */
export interface VenueOrder {
  orderId: string;
  intendedSize: number;
  remainingSize: number; // flaw: one name for two quantities
}

/** remainingSize: still held. */
export interface TradeSlot {
  slotId: number;
  initialSize: number;
  remainingSize: number;
  exitOrder?: VenueOrder;
}

export function applyExitFill(slot: TradeSlot, quantity: number): void {
  slot.remainingSize -= quantity;
  if (slot.exitOrder) slot.exitOrder.remainingSize -= quantity;
}
