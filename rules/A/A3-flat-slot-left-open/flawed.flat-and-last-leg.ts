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

export class SlotBook {
  constructor(readonly slots: TradeSlot[]) {}

  applyFill(slotId: number, event: VenueEvent): void {
    const slot = this.slots[slotId]!
    if (slot.activeExitOrder) this.applyExitFill(slot, event)
    else slot.size += event.filledSize
  }

  private applyExitFill(slot: TradeSlot, event: VenueEvent): void {
    const lastLeg = slot.activeLegIndex + 1 >= slot.exitLegRatios.length
    const left = slot.size - event.filledSize
    slot.size = left > 0 ? left : 0 // flaw: last leg still required
    const flat = slot.size < 1e-12
    if (flat) slot.unrealizedPnl = 0
    slot.closed = flat && lastLeg
    slot.fsmState = slot.closed ? 'CLOSED' : 'EXIT_WORKING'
    if (event.full) slot.activeExitOrder = null
  }
}
