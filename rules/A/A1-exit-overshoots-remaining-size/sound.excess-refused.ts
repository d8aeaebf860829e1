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

export class ExecutionKernel {
  slots: TradeSlot[] = []
  lastRatio = 0

  processIntent(intent: KernelIntent): { accepted: boolean; diagnosticCode: string } {
    const slot = this.slots[intent.slotId]
    if (!slot) return { accepted: false, diagnosticCode: 'INVALID_INTENT' }
    switch (intent.action) {
      case 'EXIT': {
        this.lastRatio = slot.exitLegRatios[slot.activeLegIndex] ?? 1
        const quantity = slot.initialSize * this.lastRatio
        if (quantity > slot.size) {
          return { accepted: false, diagnosticCode: 'INVALID_INTENT' }
        }
        slot.activeExitOrder = { tradeId: slot.tradeId, intendedSize: quantity, filledSize: 0, reduceOnly: true }
        return { accepted: true, diagnosticCode: 'OK' }
      }
      default:
        return { accepted: false, diagnosticCode: 'UNSUPPORTED' }
    }
  }
}
