export class CapitalLedger { // flaw: dated copy without the checks and the exchange side
  private kernel = 0;

  seed(amount: number): void {
    this.kernel = amount;
  }
}
