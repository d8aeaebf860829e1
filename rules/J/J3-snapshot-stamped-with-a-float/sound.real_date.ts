// path: src/market-feed.ts
export interface MarketSnapshot {
  symbol: string;
  price: number;
  timestamp: Date;
}

export function buildLiveSnapshot(ticker: { symbol: string; lastPrice: string; time: number }): MarketSnapshot {
  return {
    symbol: ticker.symbol,
    price: Number(ticker.lastPrice),
    timestamp: new Date(ticker.time),
  };
}

export const toRow = (s: MarketSnapshot): string[] => [s.symbol, String(s.price), s.timestamp.toISOString()];
