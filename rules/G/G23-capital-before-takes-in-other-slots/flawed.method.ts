// path: src/pink-clickhouse.ts
interface Account {
  snapshot(): { capital: number; equity: number };
}

export class PinkClickHousePersistence {
  constructor(
    private readonly account: Account,
    private readonly insert: (table: string, row: object) => Promise<void>,
  ) {}

  async writeTradeExitLeg(slot: { tradeId: string; activeLegIndex: number }, legPnl: number): Promise<void> {
    const { capital } = this.account.snapshot();
    await this.insert("trade_exit_legs", {
      tradeId: slot.tradeId,
      leg: slot.activeLegIndex,
      pnl: legPnl,
      capitalBefore: capital - legPnl, // flaw: current capital less this leg's own PnL
      capitalAfter: capital,
    });
  }
}
