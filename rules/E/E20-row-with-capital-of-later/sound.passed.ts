// path: src/pink-clickhouse.ts
type Account = Readonly<{ capital: number; equity: number }>;
type Outcome = { at: number; tradeId: string; account: Account };

export class PinkClickHouse {
  constructor(
    private readonly insert: (table: string, row: object) => Promise<void>,
    private readonly live: () => Account,
  ) {}

  async writeHeartbeat(phase: string): Promise<void> {
    const { capital, equity } = this.live();
    await this.insert("system_status", { ts: Date.now(), phase, capital, equity });
  }

  async writeTradeEvent({ at, tradeId, account }: Outcome): Promise<void> {
    await this.insert("trade_events", {
      ts: at,
      trade_id: tradeId,
      capital: account.capital,
      equity: account.equity,
    });
  }
}
