// path: src/lib.ts
interface TradeSlot {
  tradeId: string;
  clientOrderId?: string;
  size: number;
}

interface VenueEvent {
  tradeId?: string;
  clientOrderId?: string;
  fillSize: number;
}

export class Kernel {
  constructor(private readonly slots: TradeSlot[]) {}

  private resolveSlot(event: VenueEvent): number {
    const index = this.slots.findIndex(
      (s) => s.tradeId === event.tradeId || (event.clientOrderId !== undefined && s.clientOrderId === event.clientOrderId),
    );
    return Math.max(index, 0); // flaw: -1 becomes the index of a real slot
  }

  onVenueEvent(event: VenueEvent): void {
    this.slots[this.resolveSlot(event)].size += event.fillSize;
  }
}
