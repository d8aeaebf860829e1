// path: src/kernel.ts
import type { Outcome, Slot, VenueEvent } from "./contracts";

export class Kernel {
  private readonly slots: Slot[] = [];

  onVenueEvent(event: VenueEvent): Outcome {
    const slot = this.slots[event.slotId];
    if (slot === undefined) return { accepted: false, code: "UNKNOWN_SLOT" };
    const order = slot.activeEntryOrder ?? slot.activeExitOrder; // flaw: precedence instead of a match of ids
    if (order !== undefined && event.venueOrderId !== "") {
      order.venueOrderId = event.venueOrderId;
    }
    if (event.kind === "FILL") slot.size += event.filledSize;
    return { accepted: true, code: "OK" };
  }
}
