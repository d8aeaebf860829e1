// path: src/lib.ts
interface VenueOrder {
  venueOrderId: string;
  intendedSize: number;
  filledSize: number;
  status: string;
}

interface TradeSlot {
  size: number;
  entryPrice: number;
  activeEntryOrder: VenueOrder | null;
}

interface VenueEvent {
  price: number;
  filledSize: number;
  remainingSize: number;
}

export function applyFill(slot: TradeSlot, event: VenueEvent): void {
  const order = slot.activeEntryOrder;
  if (order === null) return;
  const status = event.remainingSize > 0 ? "PARTIALLY_FILLED" : "FILLED";
  slot.activeEntryOrder = { ...order, status, filledSize: order.filledSize + event.filledSize };

  const total = slot.size + event.filledSize;
  slot.entryPrice = (slot.entryPrice * slot.size + event.price * event.filledSize) / total;
  slot.size = total;

  slot.activeEntryOrder = { ...order, status }; // flaw: stored a second time, from before the fill
}
