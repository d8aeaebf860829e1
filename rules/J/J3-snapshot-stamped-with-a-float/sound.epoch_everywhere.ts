// path: src/market-feed.ts
/** Seconds since 1970, UTC. */
export type EpochSeconds = number;

export interface MarketSnapshot {
  symbol: string;
  price: number;
  timestamp: EpochSeconds;
}

export function buildLiveSnapshot(symbol: string, price: number): MarketSnapshot {
  return { symbol, price, timestamp: Date.now() / 1000 };
}

export function ageSeconds(s: MarketSnapshot): number {
  return Date.now() / 1000 - s.timestamp;
}

export function toRow(s: MarketSnapshot): { symbol: string; price: number; ts: string } {
  return { symbol: s.symbol, price: s.price, ts: new Date(s.timestamp * 1000).toISOString() };
}
