// path: src/pink-clickhouse.ts
interface TradeRow {
  ts: number;
  tradeId: string;
  capital: number;
  equity: number;
}

export class PinkClickHouse {
  private readonly pending: TradeRow[] = [];

  constructor(
    private readonly insert: (table: string, rows: TradeRow[]) => Promise<void>,
    private readonly account: { capital: number; equity: number },
  ) {}

  private capital(): number {
    return this.account.capital;
  }

  onOutcome(ts: number, tradeId: string): void {
    this.pending.push({ ts, tradeId, capital: this.capital(), equity: this.account.equity });
  }

  async flush(): Promise<void> {
    const rows = this.pending.splice(0);
    if (rows.length > 0) await this.insert("trade_events", rows);
  }
}
