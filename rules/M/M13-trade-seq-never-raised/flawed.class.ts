// path: src/account.ts
export class AccountSnapshot {
  constructor(
    readonly capital: number,
    readonly peak: number,
    readonly tradeSeq: number = 0, // flaw: handed on unchanged, for closes too
    readonly at: number = Date.now(),
  ) {}

  withCapital(capital: number): AccountSnapshot {
    return new AccountSnapshot(capital, Math.max(this.peak, capital), this.tradeSeq);
  }
}

export const settleAll = (start: AccountSnapshot, closed: ReadonlyArray<{ pnl: number }>): AccountSnapshot[] => {
  const history = [start];
  for (const trade of closed) {
    const last = history[history.length - 1]!;
    history.push(last.withCapital(last.capital + trade.pnl));
  }
  return history;
};
