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

export interface ProgressRow { tradeId: string; done: number }

export function processIntent(slot: TradeSlot, intent: KernelIntent, rows: ProgressRow[]): boolean {
  if (intent.action !== 'EXIT' || slot.size <= 0) {
    return false
  }
  const ratio = Math.min(1, slot.exitLegRatios[slot.activeLegIndex] ?? 1)
  const done = slot.initialSize > 0 ? 1 - slot.size / slot.initialSize : 0
  rows.push({ tradeId: slot.tradeId, done })
  slot.activeExitOrder = {
    tradeId: slot.tradeId,
    intendedSize: Math.min(slot.size, slot.size * ratio),
    filledSize: 0,
    reduceOnly: true,
  }
  return true
}
