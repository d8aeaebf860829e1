// path: src/pink-clickhouse.ts
import type { TradeSlot, VenueOrder } from "./contracts";

type PositionRow = Pick<TradeSlot, "slotId" | "tradeId" | "size" | "entryPrice" | "realizedPnl">;

export class PinkClickHousePersistence {
  private readonly latency = new Map<VenueOrder["clientOrderId"], number>();

  constructor(private readonly insert: (table: string, rows: PositionRow[]) => Promise<void>) {}

  async writePositionState(slots: TradeSlot[]): Promise<void> { // flaw: seenEventIds, exitLegRatios, orders and metadata are left out
    const rows = slots
      .filter((slot) => slot.size > 0)
      .map(({ slotId, tradeId, size, entryPrice, realizedPnl }) => ({ slotId, tradeId, size, entryPrice, realizedPnl }));
    await this.insert("position_state", rows);
  }
}
