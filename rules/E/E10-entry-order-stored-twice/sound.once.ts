// path: src/lib.ts
interface VenueOrder {
  intendedSize: number;
  filledSize: number;
  status: string;
}

interface TradeSlot {
  size: number;
  entryPrice: number;
  activeEntryOrder: VenueOrder | null;
}

export function applyFill(slot: TradeSlot, event: { price: number; filledSize: number; remainingSize: number }): void {
  const order = slot.activeEntryOrder;
  const total = slot.size + event.filledSize;
  if (total > 0) {
    slot.entryPrice = (slot.entryPrice * slot.size + event.price * event.filledSize) / total;
  }
  slot.size = total;
  if (order !== null) {
    slot.activeEntryOrder = {
      ...order,
      filledSize: order.filledSize + event.filledSize,
      status: event.remainingSize > 0 ? "PARTIALLY_FILLED" : "FILLED",
    };
  }
}
