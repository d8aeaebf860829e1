export class ExecutionKernel {
  constructor(private readonly native: any) {}
  markPrice(symbol: string, price: number): void { this.native.markPrice(symbol, price); }
}
