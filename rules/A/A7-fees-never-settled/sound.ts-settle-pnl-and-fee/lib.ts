// path: lib.ts
export interface VenueEvent { price: number; filledSize: number; exit: boolean; fee: number }

export class TradeSlot {
  size = 0
  entryPrice = 0
  realizedPnl = 0

  applyFill({ price, filledSize, exit }: VenueEvent): void {
    if (!exit) {
      this.entryPrice = price
      this.size = filledSize
      return
    }
    this.realizedPnl += (price - this.entryPrice) * filledSize
    this.size = Math.max(0, this.size - filledSize)
  }
}
