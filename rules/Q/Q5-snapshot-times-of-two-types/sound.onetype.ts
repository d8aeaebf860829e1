// path: src/market-feed.ts
export interface MarketSnapshot {
  readonly symbol: string;
  readonly price: number;
  readonly timestamp: Date;
}

const snapshotAt = (symbol: string, price: string, millis: number): MarketSnapshot => {
  const timestamp = new Date(millis);
  if (Number.isNaN(timestamp.getTime())) throw new RangeError(`bad time ${millis}`);
  return { symbol, price: Number(price), timestamp };
};

export async function* backfill(rows: Iterable<{ time: number; close: string }>, symbol: string) {
  for (const row of rows) yield snapshotAt(symbol, row.close, row.time);
}

export async function* live(ticks: AsyncIterable<{ p: string; T: number }>, symbol: string) {
  for await (const tick of ticks) yield snapshotAt(symbol, tick.p, tick.T);
}
