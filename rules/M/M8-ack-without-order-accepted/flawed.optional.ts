// path: src/kernel.ts
import type { Outcome, Slot, VenueEvent } from "./contracts";

export class Kernel {
  constructor(private readonly slots: Slot[]) {}

  onVenueEvent(event: VenueEvent): Outcome {
    const slot = this.slots[event.slotId];
    if (slot === undefined) return { accepted: false, code: "UNKNOWN_SLOT" };
    switch (event.kind) {
      case "ORDER_ACK": { // flaw: without an order nothing happens and the event is accepted
        const order = slot.activeEntryOrder ?? slot.activeExitOrder;
        if (order) order.status = "ACKED";
        break;
      }
      case "FILL":
        slot.size += event.filledSize;
        break;
      default:
        return { accepted: false, code: "UNSUPPORTED_EVENT" };
    }
    return { accepted: true, code: "OK" };
  }
}
