// path: src/rust-backend.ts
export interface AccountSnapshot {
  readonly capital: number;
  readonly equity: number;
  readonly seq: number;
  readonly asOf: number;
}

export class ExecutionKernel {
  private capital: number;
  private equity: number;
  private seq = 0;

  constructor(private readonly slots: Array<{ slotId: number }>, capital: number) {
    this.capital = capital;
    this.equity = capital;
  }

  onSettled(net: number): void {
    this.capital += net;
    this.equity += net;
    this.seq++;
  }

  isCurrent(account: AccountSnapshot): boolean {
    return account.seq === this.seq;
  }

  snapshot(): { slots: Array<{ slotId: number }>; account: AccountSnapshot } {
    const { capital, equity, seq } = this;
    return {
      slots: this.slots.map((s) => ({ ...s })),
      account: Object.freeze({ capital, equity, seq, asOf: Date.now() }),
    };
  }
}
