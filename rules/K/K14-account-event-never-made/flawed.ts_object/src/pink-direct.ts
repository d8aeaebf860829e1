import { accountProjection } from "./account.js";

export function createRuntime(kernel: { equity(): number }, insert: (row: object) => Promise<void>, capital: number) {
  const account = accountProjection(capital);
  return {
    async step(): Promise<void> {
      const equity = kernel.equity();
      await insert({ equity, drawdown: account.observe(equity) });
    },
  };
}
