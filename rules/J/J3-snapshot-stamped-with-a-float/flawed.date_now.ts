// path: src/market-feed.ts
export class MarketSnapshot {
  constructor(readonly symbol: string, readonly price: number, readonly timestamp: any) {}

  get ageMs(): number {
    return Date.now() - this.timestamp.getTime();
  }

  toRow(): { symbol: string; price: number; ts: string } {
    return { symbol: this.symbol, price: this.price, ts: this.timestamp.toISOString() };
  }
}

export function buildLiveSnapshot(ticker: { symbol: string; lastPrice: string }): MarketSnapshot {
  return new MarketSnapshot(ticker.symbol, Number(ticker.lastPrice), Date.now() / 1000); // flaw: a number where a Date is expected
}

export function buildReplaySnapshot(row: { symbol: string; price: number; ts: string }): MarketSnapshot {
  return new MarketSnapshot(row.symbol, row.price, new Date(row.ts));
}
