// path: src/account.ts
export interface AccountSnapshot {
  capital: number;
  tradeSeq: number;
}

interface ClosedTrade {
  tradeId: string;
  pnl: number;
}

export class AccountLedger {
  private readonly closed: ClosedTrade[] = [];

  constructor(private readonly seed: AccountSnapshot) {}

  close(trade: ClosedTrade): AccountSnapshot {
    this.closed.push(trade);
    return this.snapshot();
  }

  snapshot(): AccountSnapshot {
    const pnl = this.closed.reduce((sum, t) => sum + t.pnl, 0);
    return { capital: this.seed.capital + pnl, tradeSeq: this.seed.tradeSeq + this.closed.length };
  }
}
