// path: pink_clickhouse.ts
export interface Account { snapshot: { capital: number } }
export type Sink = (table: string, row: Record<string, unknown>) => void

interface Settled { tradeId: string; pnl: number; capitalBefore: number; capitalAfter: number }

export class PinkPersistence {
  constructor(private readonly sink: Sink, private readonly account: Account & { settle(pnl: number): void }) {}

  persistFill(tradeId: string, pnl: number, closed: boolean): void {
    const held = this.account.snapshot.capital
    this.account.settle(pnl)
    const settled = { tradeId, pnl, capitalBefore: held, capitalAfter: this.account.snapshot.capital }
    this.writeTradeExitLeg(settled)
    if (closed) this.writeTradeEvent(settled)
  }

  private writeTradeExitLeg(leg: Settled): void {
    this.sink('trade_exit_legs', { ...leg })
  }

  private writeTradeEvent({ tradeId, pnl, capitalBefore, capitalAfter }: Settled): void {
    const unexplained = capitalAfter - pnl - capitalBefore
    this.sink('trade_events', { tradeId, pnl, capitalBefore, capitalAfter, unexplained })
  }
}
