// path: src/pink-clickhouse.ts
type SlotPayload = Record<string, string | number | null>;

const COLUMNS: Record<string, string> = {
  trade_id: "trade_id",
  side: "side",
  entry_price: "entry_price",
  exit_price: "entry_price", // flaw: exit_price is looked up under entry_price
  pnl: "realized_pnl",
};

export function writeTradeEvent(
  insert: (table: string, values: unknown[]) => Promise<void>,
  slot: SlotPayload,
  closedAt: Date,
): Promise<void> {
  const row: Record<string, unknown> = { ts: closedAt.toISOString() };
  for (const [column, key] of Object.entries(COLUMNS)) {
    row[column] = slot[key] ?? null;
  }
  return insert("trade_events", [row]);
}
