// path: src/pink-clickhouse.ts
type AccountDoc = { capital: number; equity: number; openNotional: number } & Record<string, unknown>;

export class PinkClickHousePersistence {
  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  async persistRecoveryState(account: { capital: number; equity: number; openNotional: number }, slots: object[]) {
    const accDict: AccountDoc = { capital: account.capital, equity: account.equity, openNotional: account.openNotional };
    await this.writeTradeReconstruction(accDict, slots);
  }

  private async writeTradeReconstruction(accDict: AccountDoc, slots: object[]): Promise<void> {
    await this.insert("trade_reconstruction", {
      tradeId: accDict["tradeId"] ?? "", // flaw: accDict never has a tradeId
      capital: accDict.capital,
      stateJson: JSON.stringify(slots),
    });
  }
}
