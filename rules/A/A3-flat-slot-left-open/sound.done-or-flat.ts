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

const EPS = 1e-9

export function applyFill(slot: TradeSlot, event: VenueEvent): void {
  if (slot.activeExitOrder === null) {
    slot.size += event.filledSize
    slot.fsmState = 'POSITION_OPEN'
    return
  }
  slot.size = Math.max(0, slot.size - event.filledSize)
  slot.activeLegIndex += 1
  slot.activeExitOrder = null
  const allLegsDone = slot.activeLegIndex >= slot.exitLegRatios.length
  if (slot.size <= EPS || allLegsDone) {
    slot.closed = true
    slot.fsmState = 'CLOSED'
  } else {
    slot.fsmState = 'POSITION_OPEN'
  }
}
