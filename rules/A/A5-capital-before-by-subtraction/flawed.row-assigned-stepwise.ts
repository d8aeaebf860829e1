// path: pink_clickhouse.ts
export interface Account { snapshot: { capital: number } }
export type Sink = (table: string, row: Record<string, unknown>) => void

interface TradeEventRow { tradeId: string; pnl: number; capitalBefore?: number; capitalAfter?: number }

export function makeWriters(sink: Sink, account: Account, opening: Map<string, number>) {
  function writeTradeExitLeg(tradeId: string, pnlLeg: number): void {
    const capitalBefore = opening.get(tradeId) ?? account.snapshot.capital
    opening.set(tradeId, capitalBefore + pnlLeg)
    sink('trade_exit_legs', { tradeId, capitalBefore, capitalAfter: capitalBefore + pnlLeg })
  }

  function writeTradeEvent(tradeId: string, pnl: number): void {
    const live = account.snapshot.capital
    const row: TradeEventRow = { tradeId, pnl }
    row.capitalAfter = live
    row.capitalBefore = live - pnl // flaw: carried value not used
    sink('trade_events', { ...row })
  }

  return { writeTradeExitLeg, writeTradeEvent }
}
