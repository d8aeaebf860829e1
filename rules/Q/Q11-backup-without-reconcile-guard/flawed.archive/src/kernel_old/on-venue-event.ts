import type { Kernel, Outcome, VenueEvent } from "../contracts";

export function onVenueEvent(this: Kernel, event: VenueEvent): Outcome { // flaw: older copy in the tree, events run over a reconciling slot
  const slot = this.slots[event.slotId];
  if (slot === undefined) return { accepted: false, code: "UNKNOWN_SLOT" };
  return slot.apply(event);
}
