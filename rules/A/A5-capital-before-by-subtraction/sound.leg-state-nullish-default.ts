// path: pink_clickhouse.ts
export interface Account { snapshot: { capital: number } }
export type Sink = (table: string, row: Record<string, unknown>) => void

export class PinkClickHouseWriter {
  private readonly legState = new Map<string, { first: number; capitalAfter: number }>()

  constructor(private readonly sink: Sink, private readonly account: Account) {}

  writeTradeExitLeg(tradeId: string, pnlLeg: number): void {
    const capitalAfter = this.account.snapshot.capital
    const prev = this.legState.get(tradeId)
    const capitalBefore = prev?.capitalAfter ?? capitalAfter - pnlLeg
    this.legState.set(tradeId, { first: prev?.first ?? capitalBefore, capitalAfter })
    this.sink('trade_exit_legs', { tradeId, pnl: pnlLeg, capitalBefore, capitalAfter })
  }

  writeTradeEvent(tradeId: string, pnl: number): void {
    const state = this.legState.get(tradeId)
    if (!state) throw new Error(`no legs for ${tradeId}`)
    this.sink('trade_events', { tradeId, pnl, capitalBefore: state.first, capitalAfter: state.capitalAfter })
  }
}
