import { apply } from "./apply";
import type { Outcome, Slot, VenueEvent } from "./contracts";

export function onVenueEvent(slot: Slot, event: VenueEvent): Outcome {
  if (slot.reconciling) return { accepted: false, code: "STALE_STATE_RECONCILING" };
  return apply(slot, event);
}
