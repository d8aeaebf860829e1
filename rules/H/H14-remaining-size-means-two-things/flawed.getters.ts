// path: src/contracts.ts
export class VenueOrder {
  constructor(
    readonly clientOrderId: string,
    readonly intendedSize: number,
    public filledSize = 0,
  ) {}

  get remainingSize(): number { // flaw: what is unfilled, while TradeSlot means what is held
    return Math.max(0, this.intendedSize - this.filledSize);
  }
}

export class TradeSlot {
  size = 0;
  activeEntryOrder?: VenueOrder;

  constructor(readonly slotId: number) {}

  get remainingSize(): number {
    return this.size;
  }
}
