export class AccountProjection {
  constructor(private capital: number) {}
  settle(pnl: number): void {
    this.capital += pnl;
  }
  toAccountEvent(): object {
    return { kind: "ACCOUNT", capital: this.capital };
  }
}
