// path: lib.ts
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; tradeId: string; targetSize: number; leverage: number }
export interface TradeSlot { tradeId: string; fsmState: string; initialSize: number; leverage: number }

export function processIntent(slot: TradeSlot, intent: KernelIntent): string {
  if (intent.action === 'ENTER') {
    const l = intent.leverage
    slot.leverage = Number.isFinite(l) && l > 0 ? l : 1
    slot.tradeId = intent.tradeId
    slot.initialSize = intent.targetSize
    slot.fsmState = 'ORDER_REQUESTED'
    return 'OK'
  }
  return slot.fsmState === 'POSITION_OPEN' ? 'OK' : 'NO_OPEN_POSITION'
}
