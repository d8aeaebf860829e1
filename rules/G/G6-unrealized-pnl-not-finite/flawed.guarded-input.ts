// path: src/lib.ts
export class TradeSlot {
  unrealizedPnl = 0;

  constructor(
    readonly side: "LONG" | "SHORT",
    readonly entryPrice: number,
    public size: number,
    readonly leverage: number,
  ) {}

  markPrice(price: number): boolean {
    if (!Number.isFinite(price) || price <= 0) return false;
    const direction = this.side === "LONG" ? 1 : -1;
    this.unrealizedPnl = direction * (price - this.entryPrice) * this.size * this.leverage; // flaw: the outcome may be Infinity
    return true;
  }
}
