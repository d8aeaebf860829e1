// path: src/kernel.ts
import type { Slot, VenueEvent } from "./contracts";

export function withVenueId(slot: Slot, event: VenueEvent): Slot {
  if (!event.venueOrderId) return slot;
  if (slot.activeEntryOrder) { // flaw: an exit's acknowledgement lands on a present entry order
    return { ...slot, activeEntryOrder: { ...slot.activeEntryOrder, venueOrderId: event.venueOrderId } };
  }
  if (slot.activeExitOrder) {
    return { ...slot, activeExitOrder: { ...slot.activeExitOrder, venueOrderId: event.venueOrderId } };
  }
  return slot;
}

export function onVenueEvent(slots: readonly Slot[], event: VenueEvent): Slot[] {
  return slots.map((slot) => (slot.tradeId === event.tradeId ? withVenueId(slot, event) : slot));
}
