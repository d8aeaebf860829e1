// path: src/account.ts
export interface AccountSnapshot {
  readonly capital: number;
  readonly realizedPnl: number;
  readonly tradeSeq: number;
}

export class AccountProjection {
  private current: AccountSnapshot;

  constructor(capital: number) {
    this.current = { capital, realizedPnl: 0, tradeSeq: 0 }; // flaw: tradeSeq is set here and nowhere else
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
