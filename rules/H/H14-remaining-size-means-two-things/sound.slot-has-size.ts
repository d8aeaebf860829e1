// path: src/contracts.ts
interface Fillable {
  intendedSize: number;
  filledSize: number;
  readonly remainingSize: number;
}

const fillable = (intendedSize: number, filledSize = 0): Fillable => ({
  intendedSize,
  filledSize,
  get remainingSize() {
    return this.intendedSize - this.filledSize;
  },
});

export type VenueOrder = Fillable & { orderId: string };
export type TradeSlot = { slotId: number; size: number; exitOrder?: VenueOrder };

export const venueOrder = (orderId: string, size: number): VenueOrder => Object.assign(fillable(size), { orderId });
