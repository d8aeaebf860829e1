// path: src/kernel.ts
import type { Slot, VenueEvent } from "./contracts";

const sameOrder = (order: { clientOrderId: string } | undefined, event: VenueEvent): boolean =>
  order?.clientOrderId === event.clientOrderId;

export function withVenueId(slot: Slot, event: VenueEvent): Slot {
  const { venueOrderId } = event;
  if (slot.activeEntryOrder && sameOrder(slot.activeEntryOrder, event)) {
    return { ...slot, activeEntryOrder: { ...slot.activeEntryOrder, venueOrderId } };
  }
  if (slot.activeExitOrder && sameOrder(slot.activeExitOrder, event)) {
    return { ...slot, activeExitOrder: { ...slot.activeExitOrder, venueOrderId } };
  }
  throw new Error(`no order ${event.clientOrderId} on slot ${slot.slotId}`);
}
