// path: pink_clickhouse.ts
export interface TradeEventRow {
  tradeId: string;
  entryPrice: number;
  exitPrice: number | null;
  quantity: number;
  reason: string;
}

export interface Slot {
  tradeId: string;
  entryPrice?: number;
  initialSize: number;
}

export class ClickHouseWriter {
  readonly rows: TradeEventRow[] = [];

  persistFillEvents(slot: Slot, fill: { price: number; reason: string }): void {
    if (fill.price <= 0) return;
    this.writeTradeEvent(slot, fill.reason);
  }

  private writeTradeEvent(slot: Slot, reason: string): void {
    const { tradeId, entryPrice: price = 0, initialSize: quantity } = slot;
    const row: Partial<TradeEventRow> = { tradeId, quantity, reason };
    row.entryPrice = price;
    row.exitPrice = price > 0 ? price : null; // flaw: renamed entry price used for the exit
    this.rows.push(row as TradeEventRow);
  }
}
