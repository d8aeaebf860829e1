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

export function processIntent(slot: TradeSlot, intent: KernelIntent): string {
  if (intent.action === 'ENTER') {
    slot.initialSize = intent.targetSize
    return 'OK'
  }
  if (intent.action === 'EXIT') {
    if (slot.size <= 0) return 'NO_OPEN_POSITION'
    const ratio = slot.exitLegRatios[slot.activeLegIndex] ?? 1
    const base = slot.initialSize > 0 ? slot.initialSize : slot.size
    const leg = Math.min(base * ratio, slot.size)
    slot.activeExitOrder = { tradeId: slot.tradeId, intendedSize: leg, filledSize: 0, reduceOnly: true }
    slot.fsmState = 'EXIT_REQUESTED'
    return 'OK'
  }
  return 'UNSUPPORTED'
}
