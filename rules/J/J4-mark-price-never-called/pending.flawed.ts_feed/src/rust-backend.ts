export const createKernel = (core: { mark(s: string, p: number): void; pnl(): number }) => ({
  markPrice: (symbol: string, price: number): void => core.mark(symbol, price),
  unrealizedPnl: (): number => core.pnl(),
});
