// path: src/kernel.ts
import type { Outcome, Slot, VenueEvent } from "./contracts";

export class Kernel {
  private readonly slots: Slot[] = [];

  onVenueEvent(event: VenueEvent): Outcome {
    const slot = this.slots[event.slotId];
    if (slot === undefined) return { accepted: false, code: "UNKNOWN_SLOT" };
    const order = [slot.activeEntryOrder, slot.activeExitOrder].find(
      (o) => o !== undefined && o.clientOrderId === event.clientOrderId,
    );
    if (order === undefined) return { accepted: false, code: "NO_MATCHING_ORDER" };
    order.venueOrderId = event.venueOrderId;
    return { accepted: true, code: "OK" };
  }
}
