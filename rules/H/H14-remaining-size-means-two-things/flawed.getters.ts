// path: src/contracts.ts
export class VenueOrder {
  constructor(
    readonly clientOrderId: string,
    readonly intendedSize: number,
    public filledSize = 0,
  ) {}

  get remainingSize(): number {
    return Math.max(0, this.intendedSize - this.filledSize);
  }
}

export class TradeSlot {
  size = 0;
  activeEntryOrder?: VenueOrder;

  constructor(readonly slotId: number) {}

  get remainingSize(): number { // flaw: what is held, while VenueOrder means what is unfilled
    return this.size;
  }
}
