// path: src/lib.ts
export interface VenueOrder { orderId: string; intendedSize: number; filledSize: number }
export interface TradeSlot {
  fsmState: string;
  size: number;
  entryPrice: number;
  activeEntryOrder?: VenueOrder;
}
export interface FillEvent { orderId: string; quantity: number; price: number }

export function applyFill(slot: TradeSlot, ev: FillEvent): { accepted: boolean; diagnostic: string } {
  const entry = slot.activeEntryOrder;
  if (entry && entry.orderId === ev.orderId) {
    const before = slot.size;
    slot.size = before + ev.quantity; // flaw: never held against what the order has open
    slot.entryPrice = (slot.entryPrice * before + ev.price * ev.quantity) / slot.size;
    entry.filledSize += ev.quantity;
    if (entry.filledSize >= entry.intendedSize) slot.fsmState = "POSITION_OPEN";
    return { accepted: true, diagnostic: "OK" };
  }
  slot.size = Math.max(0, slot.size - ev.quantity);
  return { accepted: true, diagnostic: "OK" };
}
