import type { Kernel, Outcome, VenueEvent } from "../contracts";

export function onVenueEvent(this: Kernel, event: VenueEvent): Outcome {
  const slot = this.slots[event.slotId];
  if (slot === undefined) return { accepted: false, code: "UNKNOWN_SLOT" };
  if (slot.reconciling) return { accepted: false, code: "STALE_STATE_RECONCILING" };
  return slot.apply(event);
}
