// path: rust_backend.ts
import { applyFill, type TradeSlot, type VenueEvent } from './lib.js'

export interface Account { settle(pnl: number): void }

export class ExecutionKernel {
  private readonly lastSettled = new Map<number, number>()

  constructor(private readonly slots: TradeSlot[], private readonly account: Account) {}

  onVenueEvent(slotId: number, event: VenueEvent): void {
    const slot = applyFill(this.slots[slotId]!, event)
    const last = this.lastSettled.get(slotId) ?? 0
    if (slot.realizedPnl !== last) this.account.settle(slot.realizedPnl - last) // flaw: gross result without fee
    this.lastSettled.set(slotId, slot.realizedPnl)
  }
}
