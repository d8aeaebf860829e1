// path: src/account.ts
export interface AccountSnapshot {
  readonly capital: number;
  readonly realizedPnl: number;
  readonly tradeSeq: number;
}

export class AccountProjection {
  constructor(private current: AccountSnapshot) {}

  mark(unrealized: number): number {
    return this.current.capital + unrealized;
  }

  onTradeClosed(slot: { realizedPnl: number; fees: number }): AccountSnapshot {
    const { capital, realizedPnl, tradeSeq } = this.current;
    this.current = {
      capital: capital + slot.realizedPnl - slot.fees,
      realizedPnl: realizedPnl + slot.realizedPnl,
      tradeSeq: tradeSeq + 1,
    };
    return this.current;
  }
}
