// path: src/lib.ts
import type { TradeSlot, VenueEvent } from "./contracts.js";

export function onVenueEvent(slot: TradeSlot, ev: VenueEvent, reconcile: (slotId: number) => void): string {
  if (slot.closed || slot.fsmState === "CLOSED") {
    if (ev.kind === "FILL") reconcile(slot.slotId);
    return "SLOT_CLOSED";
  }
  if (ev.kind === "ORDER_ACK") {
    slot.fsmState = slot.size > 0 ? "EXIT_WORKING" : "ENTRY_WORKING";
  } else if (ev.kind === "FILL") {
    slot.size = Math.max(0, slot.size + ev.signedQuantity);
    slot.closed = slot.size === 0;
    slot.fsmState = slot.closed ? "CLOSED" : "POSITION_OPEN";
  }
  return "OK";
}
