// path: src/account.ts
export interface AccountSnapshot {
  readonly capital: number;
  readonly realizedPnl: number;
  readonly tradeSeq: number; // flaw: set once and nowhere else
}

export class AccountProjection {
  private current: AccountSnapshot;

  constructor(capital: number) {
    this.current = { capital, realizedPnl: 0, tradeSeq: 0 };
  }

  settle(pnl: number, fee: number): AccountSnapshot {
    const { capital, realizedPnl } = this.current;
    this.current = { ...this.current, capital: capital + pnl - fee, realizedPnl: realizedPnl + pnl };
    return this.current;
  }

  onTradeClosed(slot: { realizedPnl: number; fees: number }): AccountSnapshot {
    return this.settle(slot.realizedPnl, slot.fees);
  }
}
