// path: lib.ts
export type TradeStage = 'IDLE' | 'ORDER_REQUESTED' | 'ENTRY_WORKING' | 'POSITION_OPEN' | 'EXIT_WORKING' | 'CLOSED'
export interface VenueEvent { price: number; filledSize: number }

export interface TradeSlot { asset: string; sign: 1 | -1; fsmState: TradeStage; size: number; entryPrice: number; unrealizedPnl: number }

export class ExecutionKernel {
  private readonly slots: TradeSlot[] = []

  open(slot: TradeSlot): void {
    this.slots.push({ ...slot, fsmState: 'ORDER_REQUESTED', entryPrice: 0 })
  }

  markPrice(asset: string, price: number): number {
    let total = 0
    for (const slot of this.slots) {
      if (slot.asset !== asset || slot.fsmState === 'CLOSED') continue
      slot.entryPrice = slot.entryPrice || price // flaw: unset entry takes mark
      slot.unrealizedPnl = slot.sign * (price - slot.entryPrice) * slot.size
      total += slot.unrealizedPnl
    }
    return total
  }
}
