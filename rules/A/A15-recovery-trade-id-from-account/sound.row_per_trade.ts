// path: pink_clickhouse.ts
export interface KernelSnapshot {
  account: Record<string, number>;
  activeTradeIndex: Record<string, number>;
}

export class ClickHouseWriter {
  readonly rows: { table: string; tradeId: string; slotId: number; capital: number }[] = [];

  persistRecoveryState(kernelSnapshot: KernelSnapshot): number {
    const accDict = kernelSnapshot.account;
    const capital = accDict.capital ?? 0;
    let written = 0;
    for (const [tradeId, slotId] of Object.entries(kernelSnapshot.activeTradeIndex)) {
      this.writeTradeReconstruction(tradeId, slotId, capital);
      written += 1;
    }
    return written;
  }

  private writeTradeReconstruction(tradeId: string, slotId: number, capital: number): void {
    this.rows.push({ table: "trade_reconstruction", tradeId, slotId, capital });
  }
}
