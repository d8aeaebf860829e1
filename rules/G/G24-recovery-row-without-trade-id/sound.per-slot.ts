// path: src/pink-clickhouse.ts
interface RecoveredSlot {
  tradeId: string;
  size: number;
}

export class PinkClickHousePersistence {
  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  async persistRecoveryState(account: { capital: number }, slots: RecoveredSlot[]): Promise<void> {
    for (const slot of slots.filter((s) => s.size > 0)) {
      await this.writeTradeReconstruction(account.capital, slot);
    }
  }

  private writeTradeReconstruction(capital: number, slot: RecoveredSlot): Promise<void> {
    return this.insert("trade_reconstruction", { tradeId: slot.tradeId, capital, stateJson: JSON.stringify(slot) });
  }
}
