/** The orders of a slot: two places for the one that may still fill, and the ones that have ended. */
import type { TradeSlot, VenueOrder } from "../contracts/slot.js";

/** Ended orders that a slot keeps, for fills that come after the end. */
export const MAX_DONE_ORDERS = 32;

/** The slot with `order` among those that have ended. */
export function archive(slot: TradeSlot, order: VenueOrder): TradeSlot {
  const doneOrders = [...slot.doneOrders.slice(1 - MAX_DONE_ORDERS), order];
  return order.role === "ENTRY" ? { ...slot, activeEntryOrder: null, doneOrders } : { ...slot, activeExitOrder: null, doneOrders };
}

/** The slot with what `change` makes of one of its orders, wherever that is. */
export function withOrder(slot: TradeSlot, clientOrderId: string, change: (order: VenueOrder) => VenueOrder): TradeSlot {
  const { activeEntryOrder, activeExitOrder } = slot;
  if (activeEntryOrder?.clientOrderId === clientOrderId) return { ...slot, activeEntryOrder: change(activeEntryOrder) };
  if (activeExitOrder?.clientOrderId === clientOrderId) return { ...slot, activeExitOrder: change(activeExitOrder) };
  return { ...slot, doneOrders: slot.doneOrders.map((order) => (order.clientOrderId === clientOrderId ? change(order) : order)) };
}
