// path: src/lib.ts
interface VenueOrder {
  clientOrderId: string;
  exchangeOrderId?: string;
}

export interface TradeSlot {
  activeEntryOrder?: VenueOrder;
  activeExitOrder?: VenueOrder;
}

export function onVenueEvent(slot: TradeSlot, event: { clientOrderId: string; exchangeOrderId?: string }): string {
  const order = [slot.activeEntryOrder, slot.activeExitOrder].find((o) => o?.clientOrderId === event.clientOrderId);
  if (!order) return "UNKNOWN_ORDER";
  if (event.exchangeOrderId) {
    order.exchangeOrderId = event.exchangeOrderId;
  }
  return "OK";
}
