// path: src/pink-clickhouse.ts
import type { ClickHouseClient } from "@clickhouse/client";

interface SlotView {
  tradeId: string;
  entryPrice: number;
  initialSize: number;
  realizedPnl: number;
}

export class PinkClickHousePersistence {
  constructor(private readonly client: ClickHouseClient) {}

  private async writeTradeEvent(slot: SlotView, reason: string): Promise<void> {
    const row = {
      trade_id: slot.tradeId,
      entry_price: slot.entryPrice,
      exit_price: slot.entryPrice, // flaw: stored as closed at the opening price
      quantity: slot.initialSize,
      pnl: slot.realizedPnl,
      exit_reason: reason,
    };
    await this.client.insert({ table: "trade_events", values: [row], format: "JSONEachRow" });
  }

  async onClosed(slot: SlotView, reason: string): Promise<void> {
    await this.writeTradeEvent(slot, reason);
  }
}
