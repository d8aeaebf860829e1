// path: lib.ts
export interface VenueOrder { intendedSize: number; filledSize: number }
export interface TradeSlot {
  slotId: number
  fsmState: 'IDLE' | 'ENTRY_WORKING' | 'POSITION_OPEN' | 'EXIT_WORKING' | 'CLOSED'
  size: number
  entryPrice: number
  realizedPnl: number
  unrealizedPnl: number
  closed: boolean
  activeLegIndex: number
  exitLegRatios: number[]
  activeExitOrder: VenueOrder | null
}
export interface VenueEvent { price: number; filledSize: number; full: boolean }

function closeIfFlat(slot: TradeSlot): boolean {
  if (slot.size > 1e-12) return false
  Object.assign(slot, { unrealizedPnl: 0 })
  slot.closed = true
  slot.fsmState = 'CLOSED'
  slot.activeExitOrder = null
  return true
}

export class KernelCore {
  applyFill(slot: TradeSlot, event: VenueEvent): boolean {
    switch (slot.fsmState) {
      case 'EXIT_WORKING':
        slot.size = Math.max(slot.size - event.filledSize, 0)
        if (event.full) {
          slot.activeLegIndex += 1
          slot.fsmState = 'POSITION_OPEN'
        }
        return closeIfFlat(slot)
      default:
        slot.size += event.filledSize
        slot.entryPrice = event.price
        return false
    }
  }
}
