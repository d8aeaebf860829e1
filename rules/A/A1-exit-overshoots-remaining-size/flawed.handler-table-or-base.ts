// path: lib.ts
export interface VenueOrder { tradeId: string; intendedSize: number; filledSize: number; reduceOnly: boolean }
export interface TradeSlot {
  tradeId: string
  fsmState: string
  size: number
  initialSize: number
  exitLegRatios: number[]
  activeLegIndex: number
  activeExitOrder: VenueOrder | null
}
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; slotId: number; targetSize: number }

const nextExitSize = ({ initialSize, size, exitLegRatios, activeLegIndex }: TradeSlot): number => {
  const share = exitLegRatios[activeLegIndex] ?? 1
  return Math.max(0, (initialSize || size) * share)
}

const handlers: Record<KernelIntent['action'], (slot: TradeSlot, intent: KernelIntent) => boolean> = {
  ENTER: (slot, intent) => {
    slot.initialSize = intent.targetSize
    return true
  },
  EXIT: (slot) => {
    if (slot.size <= 0) return false
    const order: VenueOrder = { tradeId: slot.tradeId, intendedSize: 0, filledSize: 0, reduceOnly: true }
    order.intendedSize = nextExitSize(slot) // flaw: original size as base
    slot.activeExitOrder = order
    return true
  },
  CANCEL: (slot) => slot.activeExitOrder !== null,
}

export function processIntent(slots: TradeSlot[], intent: KernelIntent): boolean {
  const slot = slots[intent.slotId]
  return slot !== undefined && handlers[intent.action](slot, intent)
}
