import type { Outcome, Slot, VenueEvent } from "./contracts";

export class Kernel { // flaw: an older copy with the same interface lies in the source tree
  private readonly slots: Slot[] = [];

  onVenueEvent(event: VenueEvent): Outcome {
    const slot = this.slots[event.slotId]!;
    slot.size = event.filledSize;
    return { accepted: true, code: "OK" };
  }
}
