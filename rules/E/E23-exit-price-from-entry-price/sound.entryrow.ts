// path: src/pink-clickhouse.ts
type Slot = { tradeId: string; entryPrice: number; size: number };
type Fill = { price: number; filledSize: number; reduces: boolean; at: number };
type Insert = (table: string, row: object) => Promise<void>;

export async function writeTradeEvent(insert: Insert, slot: Slot, fill: Fill): Promise<void> {
  const base = {
    ts: fill.at,
    tradeId: slot.tradeId,
    entryPrice: slot.entryPrice,
    size: fill.filledSize,
  };
  if (fill.reduces) {
    const { price: exitPrice } = fill;
    await insert("trade_events", { ...base, kind: "EXIT", exitPrice });
  } else {
    await insert("trade_events", { ...base, kind: "ENTER", exitPrice: null, fillPrice: slot.entryPrice });
  }
}
