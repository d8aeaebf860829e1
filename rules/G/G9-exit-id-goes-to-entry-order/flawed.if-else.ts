// path: src/kernel.ts
type Order = { clientOrderId: string; exchangeOrderId: string | null };
type Slot = { activeEntryOrder: Order | null; activeExitOrder: Order | null; state: string };

export class Kernel {
  constructor(private readonly slots: Slot[]) {}

  onVenueEvent(slotId: number, event: { exchangeOrderId: string | null; status: string }): string {
    const slot = this.slots[slotId];
    if (!slot) return "UNKNOWN_SLOT";
    if (event.exchangeOrderId !== null) this.learnId(slot, event.exchangeOrderId);
    if (event.status === "FILLED") slot.state = slot.activeExitOrder ? "CLOSED" : "POSITION_OPEN";
    return "OK";
  }

  private learnId(slot: Slot, exchangeOrderId: string): void {
    if (slot.activeEntryOrder !== null) {
      slot.activeEntryOrder = { ...slot.activeEntryOrder, exchangeOrderId }; // flaw: the filled entry order catches the exit's id
      return;
    }
    if (slot.activeExitOrder !== null) {
      slot.activeExitOrder = { ...slot.activeExitOrder, exchangeOrderId };
    }
  }
}
