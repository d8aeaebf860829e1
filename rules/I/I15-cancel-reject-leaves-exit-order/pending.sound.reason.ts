// path: src/lib.ts
const goneReasons = new Set(["ORDER_NOT_EXIST", "ORDER_ALREADY_FILLED", "ORDER_ALREADY_CANCELLED"]);

interface Slot { fsmState: string; size: number; activeExitOrder?: { orderId: string } }
interface Ev { kind: "CANCEL_ACK" | "CANCEL_REJECT"; reason?: string }

export function onVenueEvent(slot: Slot, ev: Ev): string {
  if (ev.kind === "CANCEL_ACK") {
    slot.activeExitOrder = undefined;
    slot.fsmState = "POSITION_OPEN";
    return "OK";
  }
  if (ev.reason === undefined) {
    slot.fsmState = "RECONCILING";
    return "CANCEL_REJECT_UNCLEAR";
  }
  if (goneReasons.has(ev.reason)) {
    slot.activeExitOrder = undefined;
    slot.fsmState = "POSITION_OPEN";
    return "ORDER_GONE";
  }
  return "STILL_WORKING";
}
