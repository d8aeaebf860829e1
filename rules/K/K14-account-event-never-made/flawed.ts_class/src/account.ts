export class AccountProjection {
  unrealizedPnl = 0;

  constructor(public capital: number) {}

  get equity(): number {
    return this.capital + this.unrealizedPnl;
  }

  settle(pnl: number): void {
    this.capital += pnl;
  }

  toAccountEvent(): { kind: "ACCOUNT"; capital: number; equity: number } { // flaw: nothing calls it
    return { kind: "ACCOUNT", capital: this.capital, equity: this.equity };
  }
}
