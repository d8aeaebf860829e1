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

export class KernelCore {
  constructor(readonly slots: TradeSlot[]) {}

  processIntent(intent: KernelIntent): string {
    const slot = this.slots[intent.slotId]!
    switch (intent.action) {
      case 'ENTER':
        slot.initialSize = intent.targetSize
        slot.fsmState = 'ORDER_REQUESTED'
        return 'OK'
      case 'EXIT': {
        if (slot.size <= 0) return 'NO_OPEN_POSITION'
        const ratio = slot.exitLegRatios[slot.activeLegIndex] ?? 1
        const from = slot.initialSize > 0 ? slot.initialSize : slot.size
        slot.activeExitOrder = {
          tradeId: slot.tradeId,
          intendedSize: from * ratio, // flaw: may exceed what is left
          filledSize: 0,
          reduceOnly: true,
        }
        slot.fsmState = 'EXIT_REQUESTED'
        return 'OK'
      }
      default:
        return 'UNSUPPORTED'
    }
  }
}
