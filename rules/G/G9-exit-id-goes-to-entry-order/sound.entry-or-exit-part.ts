// path: src/kernel.ts
type Order = { clientOrderId: string; exchangeOrderId: string | null };

export class Slot {
  activeEntryOrder: Order | null = null;
  activeExitOrder: Order | null = null;
  fsmState: "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_WORKING" | "IDLE" = "IDLE";

  private get orderInPlay(): Order | null {
    if (this.fsmState === "EXIT_WORKING") return this.activeExitOrder;
    if (this.fsmState === "ENTRY_WORKING") return this.activeEntryOrder;
    return null;
  }

  onVenueEvent(event: { exchangeOrderId: string | null }): void {
    const target = this.orderInPlay;
    if (target !== null && event.exchangeOrderId !== null) {
      target.exchangeOrderId = event.exchangeOrderId;
    }
  }
}
