export class ExecutionKernel {
  constructor(private readonly lib: any) {}
  markPrice(symbol: string, price: number): void {
    this.lib.markPrice(symbol, price);
  }
  processIntent(intent: object): object {
    return this.lib.processIntent(intent);
  }
}
