// path: src/pink-clickhouse.ts
interface Account {
  readonly capital: number;
  settle(pnl: number): void;
}

export class PinkClickHousePersistence {
  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  async settle(account: Account, slot: { tradeId: string }, legPnl: number): Promise<void> {
    const capitalBefore = account.capital;
    account.settle(legPnl);
    await this.writeTradeExitLeg(slot, legPnl, capitalBefore, account.capital);
  }

  private writeTradeExitLeg(slot: { tradeId: string }, pnl: number, capitalBefore: number, capitalAfter: number) {
    return this.insert("trade_exit_legs", { tradeId: slot.tradeId, pnl, capitalBefore, capitalAfter });
  }
}
