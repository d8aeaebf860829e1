export class ExecutionKernel {
  constructor(private readonly core: { mark(s: string, p: number): void }) {}
  readonly markPrice = (symbol: string, price: number): void => this.core.mark(symbol, price);
}
