import type { Outcome, Slot, VenueEvent } from "./contracts";

export function apply(slot: Slot, event: VenueEvent): Outcome {
  switch (event.kind) {
    case "FILL":
      slot.size += event.filledSize;
      break;
    case "CANCEL_ACK":
      slot.activeEntryOrder = undefined;
      break;
  }
  return { accepted: true, code: "OK" };
}
