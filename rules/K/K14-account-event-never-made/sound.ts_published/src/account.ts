export class AccountProjection {
  constructor(private capital: number) {}
  settle(pnl: number): void {
    this.capital += pnl;
  }
  toAccountEvent(): { kind: "ACCOUNT"; capital: number } {
    return { kind: "ACCOUNT", capital: this.capital };
  }
}
