export class AccountProjection {
  constructor(public capital: number) {}

  settle(pnl: number): void {
    this.capital += pnl;
  }

  toAccountEvent(): { capital: number } {
    return { capital: this.capital };
  }
}
