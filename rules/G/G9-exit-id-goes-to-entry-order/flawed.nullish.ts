// path: src/lib.ts
interface VenueOrder {
  clientOrderId: string;
  exchangeOrderId?: string;
  filledSize: number;
}

export interface TradeSlot {
  activeEntryOrder?: VenueOrder;
  activeExitOrder?: VenueOrder;
}

export interface VenueEvent {
  kind: "ACK" | "FILL";
  clientOrderId: string;
  exchangeOrderId?: string;
}

export function onVenueEvent(slot: TradeSlot, event: VenueEvent): void {
  const order = slot.activeEntryOrder ?? slot.activeExitOrder; // flaw: entry first, whatever order the event is about
  if (order && event.exchangeOrderId) {
    order.exchangeOrderId = event.exchangeOrderId;
  }
}
