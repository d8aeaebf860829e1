export class AccountProjection {
  constructor(public capital: number) {}

  settle(pnl: number): void {
    this.capital += pnl;
  }

  toAccountEvent(reason: string): { reason: string; capital: number } { // flaw: nobody makes events of it
    return { reason, capital: this.capital };
  }
}
