// path: pink_clickhouse.ts
export interface Account { snapshot: { capital: number } }
export type Sink = (table: string, row: Record<string, unknown>) => void

export class PinkClickHouseWriter {
  constructor(private readonly sink: Sink, private readonly account: Account) {}

  private capital(): number {
    return this.account.snapshot.capital
  }

  writeTradeExitLeg(tradeId: string, leg: number, pnlLeg: number): void {
    const capitalAfter = this.capital()
    this.sink('trade_exit_legs', {
      tradeId,
      leg,
      capitalBefore: capitalAfter - pnlLeg, // flaw: leg pnl taken off live capital
      capitalAfter,
    })
  }

  writeTradeEvent(tradeId: string, pnl: number): void {
    const capitalAfter = this.capital()
    this.sink('trade_events', {
      tradeId,
      pnl,
      capitalBefore: capitalAfter - pnl, // flaw: trade pnl taken off live capital
      capitalAfter,
    })
  }
}
