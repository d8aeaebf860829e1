export const accountProjection = (capital: number) => {
  let peak = capital;
  let drawdown = 0;
  return {
    observe(equity: number): number {
      peak = Math.max(peak, equity);
      drawdown = 1 - equity / peak;
      return drawdown;
    },
    toAccountEvent: () => ["account", capital, drawdown] as const, // flaw: no consumer takes account events this way
  };
};
