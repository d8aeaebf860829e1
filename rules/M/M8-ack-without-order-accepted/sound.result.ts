// path: src/kernel.ts
import type { Outcome, Slot, VenueEvent } from "./contracts";

type Arm = (slot: Slot, event: VenueEvent) => string;

const arms = new Map<string, Arm>([
  [
    "ORDER_ACK",
    (slot, event) => {
      for (const order of [slot.activeEntryOrder, slot.activeExitOrder]) {
        if (order === undefined) continue;
        order.venueOrderId = event.venueOrderId;
        return "OK";
      }
      return "NO_ACTIVE_ORDER";
    },
  ],
]);

export function onVenueEvent(slot: Slot, event: VenueEvent): Outcome {
  const code = arms.get(event.kind)?.(slot, event) ?? "UNSUPPORTED_EVENT";
  return { accepted: code === "OK", code };
}
