// path: lib.ts
export interface VenueEvent { price: number; filledSize: number; exit: boolean; metadata: { fee?: number } }
export interface TradeSlot { slotId: number; size: number; entryPrice: number; realizedPnl: number }

export function applyFill(slot: TradeSlot, event: VenueEvent): TradeSlot {
  const fee = event.metadata.fee ?? 0
  if (event.exit) {
    const realized = (event.price - slot.entryPrice) * event.filledSize
    slot.realizedPnl += realized - fee
    slot.size = Math.max(0, slot.size - event.filledSize)
  } else {
    slot.entryPrice = event.price
    slot.size += event.filledSize
    slot.realizedPnl -= fee
  }
  return slot
}
