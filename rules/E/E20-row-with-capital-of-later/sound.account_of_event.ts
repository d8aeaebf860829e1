// path: src/pink-clickhouse.ts
interface AccountRow {
  capital: number;
  equity: number;
}

interface ClosedTrade {
  tradeId: string;
  pnl: number;
  closedAt: string;
  account: AccountRow;
}

export class PinkClickHouse {
  constructor(
    private readonly kernel: { account: AccountRow },
    private readonly sink: { insert(table: string, row: object): Promise<void> },
  ) {}

  async writeStatus(): Promise<void> {
    await this.sink.insert("status", { at: new Date().toISOString(), capital: this.kernel.account.capital });
  }

  async writeTradeEvent(trade: ClosedTrade): Promise<void> {
    const capitalAfter = trade.account.capital;
    await this.sink.insert("trade_events", { trade_id: trade.tradeId, pnl: trade.pnl, closed_at: trade.closedAt, capital_after: capitalAfter });
  }
}
