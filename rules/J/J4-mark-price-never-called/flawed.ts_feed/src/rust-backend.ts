export const createKernel = (core: { mark(s: string, p: number): void; pnl(): number }) => ({
  markPrice: (symbol: string, price: number): void => core.mark(symbol, price), // flaw: the feed stores its ticks, no position is marked with them
  unrealizedPnl: (): number => core.pnl(),
});
