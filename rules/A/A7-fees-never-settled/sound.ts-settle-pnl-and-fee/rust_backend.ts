// path: rust_backend.ts
import { TradeSlot, type VenueEvent } from './lib.js'

export class Account {
  constructor(public capital: number) {}

  settle(pnl: number, fee: number): void {
    this.capital += pnl - fee
  }
}

export class ExecutionKernel {
  readonly slot = new TradeSlot()
  private settled = 0

  constructor(private readonly account: Account) {}

  onVenueEvent(event: VenueEvent): void {
    this.slot.applyFill(event)
    const delta = this.slot.realizedPnl - this.settled
    this.settled = this.slot.realizedPnl
    this.account.settle(delta, event.fee)
  }
}
