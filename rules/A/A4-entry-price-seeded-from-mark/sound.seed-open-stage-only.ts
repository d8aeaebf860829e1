// path: lib.ts
export type TradeStage = 'IDLE' | 'ORDER_REQUESTED' | 'ENTRY_WORKING' | 'POSITION_OPEN' | 'EXIT_WORKING' | 'CLOSED'
export interface VenueEvent { price: number; filledSize: number }

export interface TradeSlot { asset: string; fsmState: TradeStage; size: number; entryPrice: number; unrealizedPnl: number }

export function markPrice(slots: readonly TradeSlot[], asset: string, price: number): void {
  slots
    .filter((slot) => slot.asset === asset)
    .forEach((slot) => {
      if (slot.fsmState === 'POSITION_OPEN' || slot.fsmState === 'EXIT_WORKING') {
        if (slot.entryPrice <= 0) slot.entryPrice = price
        slot.unrealizedPnl = (price - slot.entryPrice) * slot.size
      } else {
        slot.unrealizedPnl = 0
      }
    })
}
