// path: lib.ts
export type TradeStage = 'IDLE' | 'ORDER_REQUESTED' | 'ENTRY_WORKING' | 'POSITION_OPEN' | 'EXIT_WORKING' | 'CLOSED'
export interface VenueEvent { price: number; filledSize: number }

export class TradeSlot {
  fsmState: TradeStage = 'IDLE'
  size = 0
  entryPrice = 0
  lastMark = 0
  unrealizedPnl = 0

  markPrice(price: number): void {
    if (!(price > 0)) return
    this.lastMark = price
    if (this.entryPrice <= 0 || this.size <= 0) {
      this.unrealizedPnl = 0
      return
    }
    this.unrealizedPnl = (price - this.entryPrice) * this.size
  }

  applyFill(event: VenueEvent): void {
    if (this.entryPrice <= 0) this.entryPrice = event.price
    this.size += event.filledSize
  }
}
