// path: src/kernel/mark.ts
const LIMITS = { price: 1e8, size: 1e9, leverage: 125 } as const;

export class TradeSlot {
  unrealizedPnl = 0;

  private constructor(
    readonly entryPrice: number,
    readonly size: number,
    readonly leverage: number,
  ) {}

  static open(entryPrice: number, size: number, leverage: number): TradeSlot {
    const within = (v: number, max: number) => v > 0 && v <= max;
    if (!within(entryPrice, LIMITS.price) || !within(size, LIMITS.size) || !within(leverage, LIMITS.leverage)) {
      throw new RangeError("slot out of bounds");
    }
    return new TradeSlot(entryPrice, size, leverage);
  }

  markPrice(price: number): void {
    if (!(price > 0 && price <= LIMITS.price)) return;
    this.unrealizedPnl = (price - this.entryPrice) * this.size * this.leverage;
  }
}
