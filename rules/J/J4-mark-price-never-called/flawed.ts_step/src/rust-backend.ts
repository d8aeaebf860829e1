export class ExecutionKernel {
  constructor(private readonly lib: any, readonly account: { equity: number; observe(s: object[]): void }) {}

  markPrice(symbol: string, price: number): void { // flaw: nothing calls it with the snapshot
    this.account.observe(JSON.parse(this.lib.markPrice(symbol, price)).slots);
  }

  processIntent(intent: object): object {
    return JSON.parse(this.lib.processIntent(JSON.stringify(intent)));
  }
}
