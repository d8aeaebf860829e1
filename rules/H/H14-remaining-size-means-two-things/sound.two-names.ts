// path: src/contracts.ts
export class VenueOrder {
  constructor(
    readonly clientOrderId: string,
    readonly intendedSize: number,
    public filledSize = 0,
  ) {}

  get unfilledSize(): number {
    return Math.max(0, this.intendedSize - this.filledSize);
  }
}

export class TradeSlot {
  openSize = 0;
  activeEntryOrder?: VenueOrder;

  constructor(readonly slotId: number) {}
}
