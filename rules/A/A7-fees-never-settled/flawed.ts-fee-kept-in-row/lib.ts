// path: lib.ts
export interface VenueEvent { price: number; filledSize: number; exit: boolean; fee: number }

export class TradeSlot {
  size = 0
  entryPrice = 0
  realizedPnl = 0

  applyFill({ price, filledSize, exit }: VenueEvent): number {
    const gained = exit ? (price - this.entryPrice) * filledSize : 0
    if (exit) {
      this.size = Math.max(0, this.size - filledSize)
    } else {
      this.entryPrice = price
      this.size = filledSize
    }
    this.realizedPnl = this.realizedPnl + gained
    return gained
  }
}
