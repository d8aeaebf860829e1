// path: src/lib.ts
interface Order { orderId: string }
interface Slot { slotId: number; fsmState: string; activeExitOrder?: Order }

export class CancelFlow {
  readonly queries: Array<{ slotId: number; orderId: string }> = [];

  onVenueEvent(slot: Slot, ev: { kind: string; reason: string }): void {
    if (ev.kind !== "CANCEL_REJECT") return;
    slot.fsmState = "RECONCILING";
    if (slot.activeExitOrder) {
      this.queries.push({ slotId: slot.slotId, orderId: slot.activeExitOrder.orderId });
    }
  }

  onOrderStatus(slot: Slot, status: "NEW" | "PARTIALLY_FILLED" | "CANCELED" | "FILLED" | "UNKNOWN"): void {
    if (slot.fsmState !== "RECONCILING") return;
    if (status === "NEW" || status === "PARTIALLY_FILLED") {
      slot.fsmState = "EXIT_WORKING";
      return;
    }
    slot.activeExitOrder = undefined;
    slot.fsmState = "POSITION_OPEN";
  }
}
