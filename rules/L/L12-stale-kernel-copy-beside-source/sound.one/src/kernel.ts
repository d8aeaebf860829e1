import type { Outcome, Slot, VenueEvent } from "./contracts";
import { Ledger } from "./ledger";

export class Kernel {
  private readonly slots: Slot[] = [];
  private readonly ledger = new Ledger();

  onVenueEvent(event: VenueEvent): Outcome {
    const slot = this.slots[event.slotId];
    if (slot === undefined) return { accepted: false, code: "UNKNOWN_SLOT" };
    slot.size += event.filledSize;
    this.ledger.record(event);
    return { accepted: true, code: "OK" };
  }
}
