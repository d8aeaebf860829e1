// path: src/market-feed.ts
export class MarketSnapshot {
  readonly timestamp: number;

  constructor(readonly symbol: string, readonly price: number, when: number | Date) {
    this.timestamp = when instanceof Date ? when.getTime() : when;
  }
}

export class MarketFeed {
  private readonly last = new Map<string, MarketSnapshot>();

  onTicker(row: { symbol: string; price: string; time: number }): void {
    this.last.set(row.symbol, new MarketSnapshot(row.symbol, Number(row.price), row.time));
  }

  onMark(symbol: string, mark: number): void {
    this.last.set(symbol, new MarketSnapshot(symbol, mark, new Date()));
  }
}
