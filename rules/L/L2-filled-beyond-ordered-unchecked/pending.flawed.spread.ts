// path: src/bingx-venue.ts
import type { KernelIntent, VenueEvent } from "./contracts";

type Row = Readonly<Record<string, string | undefined>>;

const num = (row: Row, ...keys: string[]): number => {
  for (const key of keys) {
    const text = row[key];
    if (text !== undefined && text !== "") return parseFloat(text);
  }
  return 0;
};

export const eventsOf = (intent: KernelIntent, rows: readonly Row[]): VenueEvent[] => {
  const common = { tradeId: intent.tradeId, slotId: intent.slotId, size: intent.targetSize };
  return rows
    .map((row) => ({ row, done: num(row, "cumQty", "executedQty") }))
    .filter(({ done }) => done > 0)
    .map(({ row, done }) => ({
      ...common,
      kind: "FILL" as const,
      filledSize: done, // flaw: may exceed size
      remainingSize: Math.max(0, intent.targetSize - done),
      price: num(row, "avgPrice", "ap"),
    }));
};
