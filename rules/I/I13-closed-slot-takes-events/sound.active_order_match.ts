// path: src/lib.ts
interface Order { orderId: string }
interface Slot { fsmState: string; size: number; activeEntryOrder?: Order; activeExitOrder?: Order }
interface Ev { orderId: string; kind: "ACK" | "FILL"; qty: number; last: boolean }

export class Kernel {
  readonly alarms: string[] = [];
  constructor(private readonly slots: Map<string, Slot>) {}

  onVenueEvent(tradeId: string, ev: Ev): string {
    const slot = this.slots.get(tradeId);
    if (!slot) return "SLOT_NOT_FOUND";
    const entry = slot.activeEntryOrder?.orderId === ev.orderId;
    const exit = slot.activeExitOrder?.orderId === ev.orderId;
    if (!entry && !exit) {
      this.alarms.push(`reconcile ${tradeId}`);
      return "NO_ACTIVE_ORDER";
    }
    if (ev.kind === "ACK") {
      slot.fsmState = entry ? "ENTRY_WORKING" : "EXIT_WORKING";
      return "OK";
    }
    slot.size += entry ? ev.qty : -ev.qty;
    if (ev.last) {
      slot.activeEntryOrder = undefined;
      slot.activeExitOrder = undefined;
      slot.fsmState = slot.size > 0 ? "POSITION_OPEN" : "CLOSED";
    }
    return "OK";
  }
}
