// path: lib.ts
export interface VenueEvent { price: number; filledSize: number; exit: boolean }
export interface TradeSlot { slotId: number; size: number; entryPrice: number; realizedPnl: number }

export function applyFill(slot: TradeSlot, event: VenueEvent): TradeSlot {
  if (!event.exit) {
    slot.entryPrice = event.price
    slot.size += event.filledSize
    return slot
  }
  const notional = slot.entryPrice * event.filledSize
  const delta = event.price / slot.entryPrice - 1
  slot.realizedPnl += delta * notional
  slot.size = Math.max(0, slot.size - event.filledSize)
  return slot
}
