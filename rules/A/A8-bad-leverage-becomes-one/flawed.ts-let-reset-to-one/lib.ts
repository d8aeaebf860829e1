// path: lib.ts
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; tradeId: string; targetSize: number; leverage: number }
export interface TradeSlot { tradeId: string; fsmState: string; initialSize: number; leverage: number }

export class KernelCore {
  readonly slots: TradeSlot[] = []

  processIntent(slotId: number, intent: KernelIntent): boolean {
    if (intent.action !== 'ENTER') return this.slots[slotId]?.fsmState === 'POSITION_OPEN'
    let leverage = intent.leverage
    if (!(leverage > 0) || leverage === Infinity) {
      leverage = 1
    }
    const slot: TradeSlot = { tradeId: intent.tradeId, fsmState: 'ORDER_REQUESTED', initialSize: intent.targetSize, leverage: 0 }
    slot.leverage = leverage // flaw: reset instead of refusal
    this.slots[slotId] = slot
    return true
  }
}
