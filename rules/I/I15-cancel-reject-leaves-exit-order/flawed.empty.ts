// path: src/lib.ts
export function onVenueEvent(slot: TradeSlot, ev: VenueEvent): Code {
  switch (ev.kind) {
    case "CANCEL_ACK": slot.activeExitOrder = null; break;
    case "CANCEL_REJECT": break;
    case "FILL": slot.size = 1; break;
  }
  slot.lastEvent = ev.at;
  return "OK";
}
