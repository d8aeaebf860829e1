// path: src/lib.ts
import type { TradeSlot, VenueEvent } from "./contracts.js";

export class Kernel {
  constructor(private readonly slots: TradeSlot[]) {}

  onVenueEvent(ev: VenueEvent): { accepted: boolean; diagnostic: string } {
    const slot = this.slots.find((s) => s.tradeId === ev.tradeId);
    if (!slot) return { accepted: false, diagnostic: "SLOT_NOT_FOUND" };
    switch (ev.kind) { // flaw: fsmState CLOSED is not asked for
      case "ORDER_ACK":
        slot.fsmState = "ENTRY_WORKING";
        slot.closed = false;
        break;
      case "FILL":
        slot.size += ev.quantity;
        slot.fsmState = "POSITION_OPEN";
        slot.closed = false;
        break;
      case "ORDER_REJECT":
        slot.fsmState = "IDLE";
        break;
    }
    return { accepted: true, diagnostic: "OK" };
  }
}
