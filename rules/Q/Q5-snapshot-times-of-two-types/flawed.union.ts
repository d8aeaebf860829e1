// path: src/market-feed.ts
export interface MarketSnapshot {
  symbol: string;
  price: number;
  timestamp: number | Date;
}

interface Rest {
  klines(symbol: string): Promise<Array<{ time: number; close: string }>>;
}

export async function* backfill(rest: Rest, symbol: string): AsyncGenerator<MarketSnapshot> {
  for (const row of await rest.klines(symbol)) {
    yield { symbol, price: Number(row.close), timestamp: new Date(row.time) }; // flaw: a Date here, epoch seconds in live
  }
}

export async function* live(ticks: AsyncIterable<{ p: string }>, symbol: string): AsyncGenerator<MarketSnapshot> {
  for await (const tick of ticks) {
    yield { symbol, price: Number(tick.p), timestamp: Date.now() / 1000 }; // flaw: epoch seconds, backfill gives a Date
  }
}
