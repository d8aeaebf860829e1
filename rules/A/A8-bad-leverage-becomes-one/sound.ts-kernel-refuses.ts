// path: lib.ts
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; tradeId: string; targetSize: number; leverage: number }
export interface TradeSlot { tradeId: string; fsmState: string; initialSize: number; leverage: number }

const MAX_LEVERAGE = 25

export class ExecutionKernel {
  readonly slots = new Map<number, TradeSlot>()

  processIntent(slotId: number, intent: KernelIntent): { accepted: boolean; diagnosticCode: string } {
    switch (intent.action) {
      case 'ENTER': {
        const { leverage, tradeId, targetSize } = intent
        if (!Number.isFinite(leverage) || leverage <= 0) {
          return { accepted: false, diagnosticCode: 'INVALID_INTENT' }
        }
        const used = Math.min(leverage, MAX_LEVERAGE)
        this.slots.set(slotId, { tradeId, fsmState: 'ORDER_REQUESTED', initialSize: targetSize, leverage: used })
        return { accepted: true, diagnosticCode: 'OK' }
      }
      default:
        return { accepted: false, diagnosticCode: 'UNSUPPORTED' }
    }
  }
}
