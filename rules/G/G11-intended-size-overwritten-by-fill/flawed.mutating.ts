// path: src/lib.ts
export interface VenueOrder {
  clientOrderId: string;
  intendedSize: number;
  filledSize: number;
}

export class TradeSlot {
  size = 0;
  activeEntryOrder?: VenueOrder;

  applyFill(fillSize: number): void {
    this.size += fillSize;
    const order = this.activeEntryOrder;
    if (order) {
      order.filledSize += fillSize;
      order.intendedSize = this.size; // flaw: the wanted size is forgotten
    }
  }

  get entryComplete(): boolean {
    const order = this.activeEntryOrder;
    return !order || order.intendedSize - order.filledSize <= 0;
  }
}
