// path: src/rust-backend.ts
export interface AccountState {
  capital: number;
  equity: number;
  realizedPnl: number;
}

export interface SlotState {
  slotId: number;
  tradeId: string | null;
  size: number;
}

export class ExecutionKernel {
  readonly account: AccountState;
  private readonly slots: SlotState[];

  constructor(maxSlots: number, capital: number) {
    this.account = { capital, equity: capital, realizedPnl: 0 };
    this.slots = Array.from({ length: maxSlots }, (_, slotId) => ({ slotId, tradeId: null, size: 0 }));
  }

  settle(pnl: number): void {
    this.account.capital += pnl;
    this.account.realizedPnl += pnl;
  }

  snapshot() {
    return {
      slots: this.slots.map((s) => ({ ...s })),
      account: { ...this.account }, // flaw: copy that never moves and does not tell its age
    };
  }
}
