// path: src/data-feed.ts
export interface MarketSnapshot { symbol: string; price: number; timestamp: number }

export const replayed = (symbol: string, price: number): MarketSnapshot => ({ symbol, price, timestamp: Date.now() / 1000 });

export function live(symbol: string, tick: { p: string; at: Date }): MarketSnapshot {
  return { symbol, price: Number(tick.p), timestamp: tick.at.getTime() / 1000 };
}
