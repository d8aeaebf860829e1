// path: src/market-feed.ts
import { DateTime } from "luxon";

export class MarketSnapshot {
  constructor(readonly symbol: string, readonly price: number, readonly timestamp: any) {}
}

export class MarketFeed {
  private last = new Map<string, MarketSnapshot>();

  onTicker(row: { symbol: string; price: string; time: number }): void {
    this.last.set(row.symbol, new MarketSnapshot(row.symbol, Number(row.price), row.time));
  }

  onMark(symbol: string, mark: number): void {
    this.last.set(symbol, new MarketSnapshot(symbol, mark, DateTime.utc())); // flaw: onTicker puts a number into timestamp
  }

  latest(symbol: string): MarketSnapshot | undefined {
    return this.last.get(symbol);
  }
}
