// path: src/rust-backend.ts
interface Account {
  capital: number;
  equity: number;
  realizedPnl: number;
}

export interface ReadonlyAccountView {
  readonly capital: number;
  readonly equity: number;
  readonly realizedPnl: number;
}

function viewOf(account: Account): ReadonlyAccountView {
  return Object.freeze({
    get capital() {
      return account.capital;
    },
    get equity() {
      return account.equity;
    },
    get realizedPnl() {
      return account.realizedPnl;
    },
  });
}

export class ExecutionKernel {
  private readonly account: Account;
  private readonly view: ReadonlyAccountView;

  constructor(private readonly readSlots: () => unknown[], capital: number) {
    this.account = { capital, equity: capital, realizedPnl: 0 };
    this.view = viewOf(this.account);
  }

  snapshot() {
    return { slots: this.readSlots(), account: this.view };
  }
}
