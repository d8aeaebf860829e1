// path: src/lib.ts
export interface VenueOrder {
  readonly clientOrderId: string;
  readonly intendedSize: number;
  filledSize: number;
}

export class TradeSlot {
  size = 0;
  activeEntryOrder?: VenueOrder;

  applyFill(fillSize: number): void {
    this.size += fillSize;
    if (this.activeEntryOrder) this.activeEntryOrder.filledSize += fillSize;
  }

  get entryComplete(): boolean {
    const order = this.activeEntryOrder;
    return !order || order.filledSize >= order.intendedSize;
  }
}
