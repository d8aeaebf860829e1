// path: src/lib.ts
import type { TradeSlot, VenueEvent } from "./contracts.js";

export function onVenueEvent(slot: TradeSlot, ev: VenueEvent): { accepted: boolean; diagnostic: string } {
  switch (ev.kind) {
    case "CANCEL_ACK":
      slot.activeExitOrder = undefined;
      slot.fsmState = "POSITION_OPEN";
      return { accepted: true, diagnostic: "OK" };
    case "CANCEL_REJECT": // flaw: neither activeExitOrder nor fsmState is touched
      slot.lastDiagnostic = ev.reason;
      return { accepted: true, diagnostic: "CANCEL_REJECTED" };
    case "FILL":
      slot.size = Math.max(0, slot.size - ev.quantity);
      if (slot.size === 0) {
        slot.activeExitOrder = undefined;
        slot.fsmState = "CLOSED";
      }
      return { accepted: true, diagnostic: "OK" };
    default:
      return { accepted: false, diagnostic: "UNKNOWN_KIND" };
  }
}
