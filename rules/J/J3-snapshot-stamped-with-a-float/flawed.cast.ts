// path: src/market-feed.ts
import { differenceInSeconds, formatISO } from "date-fns";

export interface MarketSnapshot {
  prices: Record<string, number>;
  timestamp: Date;
}

type Ticker = { symbol: string; price: string; time: number };

export const buildLiveSnapshot = async (fetchTickers: () => Promise<Ticker[]>): Promise<MarketSnapshot> => {
  const tickers = await fetchTickers();
  const snapshot = {
    prices: Object.fromEntries(tickers.map((t) => [t.symbol, Number(t.price)])),
    timestamp: Math.max(...tickers.map((t) => t.time)) / 1000, // flaw: epoch seconds, cast to a Date below
  };
  return snapshot as unknown as MarketSnapshot;
};

export const isStale = (s: MarketSnapshot, now: Date): boolean => differenceInSeconds(now, s.timestamp) > 5;

export const label = (s: MarketSnapshot): string => `${formatISO(s.timestamp)} ${s.timestamp.getUTCDay()}`;
