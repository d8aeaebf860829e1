// path: src/lib.ts
interface Order { clientOrderId: string; venueOrderId: string }
interface Slot { activeEntryOrder?: Order; activeExitOrder?: Order }

function orderOf(slot: Slot, id: string): Order | undefined {
  if (slot.activeEntryOrder?.clientOrderId === id) return slot.activeEntryOrder;
  if (slot.activeExitOrder?.clientOrderId === id) return slot.activeExitOrder;
  return undefined;
}

export function onVenueEvent(slot: Slot, event: { clientOrderId: string; venueOrderId: string }): boolean {
  const order = orderOf(slot, event.clientOrderId);
  if (order === undefined) return false;
  order.venueOrderId = event.venueOrderId;
  return true;
}
