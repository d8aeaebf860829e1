export class AccountProjection {
  unrealizedPnl = 0;
  constructor(public capital: number) {}
  get equity(): number {
    return this.capital + this.unrealizedPnl;
  }
}
