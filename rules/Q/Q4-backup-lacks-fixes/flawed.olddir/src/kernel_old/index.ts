import type { Outcome, Slot, VenueEvent } from "../contracts";

export function onFill(slot: Slot, event: VenueEvent): Outcome { // flaw: an old kernel with the same interface stays importable
  slot.size += event.filledSize;
  return { accepted: true, code: "OK" };
}
