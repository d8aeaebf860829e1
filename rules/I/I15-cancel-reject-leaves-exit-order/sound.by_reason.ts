// path: src/lib.ts
interface Slot { fsmState: string; size: number; activeExitOrder: { orderId: string } | null }
interface Ev { kind: string; status?: string }

const OVER = ["CANCELED", "FILLED", "REJECTED"];

export class EventBook {
  constructor(private readonly slot: Slot) {}

  onVenueEvent(ev: Ev): string {
    switch (ev.kind) {
      case "CANCEL_ACK":
        this.endExit();
        return "OK";
      case "CANCEL_REJECT":
        if (ev.status !== undefined && OVER.includes(ev.status)) {
          this.endExit();
          return "ORDER_GONE";
        }
        return "STILL_WORKING";
      default:
        return "IGNORED";
    }
  }

  private endExit(): void {
    this.slot.activeExitOrder = null;
    this.slot.fsmState = this.slot.size > 0 ? "POSITION_OPEN" : "CLOSED";
  }
}
