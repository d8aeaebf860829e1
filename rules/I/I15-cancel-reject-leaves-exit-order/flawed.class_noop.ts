// path: src/lib.ts
type Ev = { kind: string; reason?: string; qty?: number };

export class Slot {
  fsmState = "EXIT_WORKING";
  activeExitOrder: { id: string } | null = { id: "1" };
  size = 1;
  rejects = 0;

  onVenueEvent(ev: Ev): void {
    if (ev.kind === "CANCEL_ACK") this.release();
    else if (ev.kind === "CANCEL_REJECT") this.noteReject(ev);
    else if (ev.kind === "FILL") this.fill(ev.qty ?? 0);
  }

  private release(): void {
    this.activeExitOrder = null;
    this.fsmState = this.size > 0 ? "POSITION_OPEN" : "CLOSED";
  }

  private noteReject(ev: Ev): void { // flaw: the slot keeps waiting for an order that may be gone
    this.rejects += 1;
    console.warn("cancel rejected", ev.reason);
  }

  private fill(qty: number): void {
    this.size = Math.max(0, this.size - qty);
    if (this.size === 0) this.release();
  }
}
