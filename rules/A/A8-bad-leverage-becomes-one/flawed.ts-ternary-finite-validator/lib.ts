// path: lib.ts
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; tradeId: string; targetSize: number; leverage: number }
export interface TradeSlot { tradeId: string; fsmState: string; initialSize: number; leverage: number }

export function processIntent(slot: TradeSlot, intent: KernelIntent): string {
  switch (intent.action) {
    case 'ENTER': {
      const l = intent.leverage
      slot.tradeId = intent.tradeId
      slot.initialSize = intent.targetSize
      slot.leverage = Number.isFinite(l) && l > 0 ? l : 1 // flaw: invalid leverage trades anyway
      slot.fsmState = 'ORDER_REQUESTED'
      return 'OK'
    }
    case 'EXIT':
      return slot.fsmState === 'POSITION_OPEN' ? 'OK' : 'NO_OPEN_POSITION'
    default:
      return 'UNSUPPORTED'
  }
}
