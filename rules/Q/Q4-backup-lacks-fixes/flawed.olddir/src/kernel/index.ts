import type { Outcome, Slot, VenueEvent } from "../contracts";

export function onFill(slot: Slot, event: VenueEvent): Outcome {
  if (!(event.price > 0)) return { accepted: false, code: "FILL_WITHOUT_PRICE" };
  if (slot.seenEventIds.includes(event.eventId)) return { accepted: false, code: "DUPLICATE_EVENT" };
  slot.seenEventIds.push(event.eventId);
  slot.size += event.filledSize;
  return { accepted: true, code: "OK" };
}
