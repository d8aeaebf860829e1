// path: src/data-feed.ts
export interface MarketSnapshot { symbol: string; price: number; timestamp: unknown }

export class DataFeed {
  constructor(private readonly symbol: string, private readonly replayed: number[]) {}

  replay(bar: number): MarketSnapshot {
    const at = new Date();
    return { symbol: this.symbol, price: this.replayed[bar]!, timestamp: at }; // flaw: a Date here, milliseconds in live
  }

  live(tick: { p: string }): MarketSnapshot {
    return this.stamped(Number(tick.p));
  }

  private stamped(price: number): MarketSnapshot {
    return { symbol: this.symbol, price, timestamp: Date.now() };
  }
}
