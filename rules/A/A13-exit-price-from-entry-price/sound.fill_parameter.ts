// path: pink_clickhouse.ts
interface Slot {
  tradeId: string;
  entryPrice: number;
  initialSize: number;
  closed: boolean;
}

type Row = Record<string, string | number | null>;

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, rows: Row[]) => void) {}

  persistFillEvents(slot: Slot, events: { kind: string; price: number }[]): void {
    const fill = events.filter((e) => e.price > 0).at(-1);
    if (slot.closed) {
      this.writeTradeEvent(slot, fill?.price ?? null);
    }
  }

  private writeTradeEvent(slot: Slot, exitPrice: number | null): void {
    const { tradeId, entryPrice, initialSize } = slot;
    const pnl = exitPrice === null ? null : (exitPrice - entryPrice) * initialSize;
    this.insert("trade_events", [{ tradeId, entryPrice, exitPrice, pnl }]);
  }
}
