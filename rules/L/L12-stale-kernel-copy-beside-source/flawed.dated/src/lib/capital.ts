export class CapitalLedger {
  private kernel = 0;
  private exchange: number | undefined;

  seed(amount: number): void {
    if (!Number.isFinite(amount) || amount < 0) throw new RangeError(`capital ${amount}`);
    this.kernel = amount;
  }

  observe(balance: number): void {
    this.exchange = balance;
  }

  drift(): number | undefined {
    return this.exchange === undefined ? undefined : this.kernel - this.exchange;
  }
}
