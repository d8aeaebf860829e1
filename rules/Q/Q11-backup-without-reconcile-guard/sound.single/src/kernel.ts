import type { Outcome, Slot, VenueEvent } from "./contracts";

export function onVenueEvent(slot: Slot, event: VenueEvent): Outcome {
  if (slot.stage === "STALE_STATE_RECONCILING") {
    return { accepted: false, code: "STALE_STATE_RECONCILING" };
  }
  slot.size += event.filledSize;
  return { accepted: true, code: "OK" };
}
