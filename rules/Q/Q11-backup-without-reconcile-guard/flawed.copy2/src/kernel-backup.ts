import type { Outcome, Slot, VenueEvent } from "./contracts";

export function onVenueEvent(slot: Slot, event: VenueEvent): Outcome { // flaw: the copy has no guard for a slot under reconciliation
  slot.size += event.filledSize;
  return { accepted: true, code: "OK" };
}
