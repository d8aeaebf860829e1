// path: src/pink-clickhouse.ts
interface SlotView {
  tradeId: string;
  size: number;
  entryPrice: number;
  activeLegIndex: number;
}

export class PinkClickHousePersistence {
  constructor(private readonly insert: (table: string, rows: object[]) => Promise<void>) {}

  async writePositionState(slot: SlotView, status: string): Promise<void> {
    await this.insert("position_state", [
      {
        trade_id: slot.tradeId,
        status,
        size: slot.size,
        entry_price: slot.entryPrice,
        entry_bar: slot.activeLegIndex, // flaw: bar column gets the leg counter
      },
    ]);
  }
}
