// path: lib.ts
export type TradeStage = 'IDLE' | 'ORDER_REQUESTED' | 'ENTRY_WORKING' | 'POSITION_OPEN' | 'EXIT_WORKING' | 'CLOSED'
export interface VenueEvent { price: number; filledSize: number }

export class TradeSlot {
  fsmState: TradeStage = 'IDLE'
  size = 0
  entryPrice = 0
  unrealizedPnl = 0

  constructor(readonly asset: string, readonly short: boolean) {}

  markPrice(price: number): void {
    if (!Number.isFinite(price) || price <= 0) return
    if (this.entryPrice <= 0) this.entryPrice = price // flaw: entry invented from mark
    const diff = this.short ? this.entryPrice - price : price - this.entryPrice
    this.unrealizedPnl = diff * this.size
  }

  applyFill(event: VenueEvent): void {
    this.entryPrice = event.price
    this.size = event.filledSize
    this.fsmState = 'POSITION_OPEN'
  }
}
