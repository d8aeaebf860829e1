// path: src/bingx-direct.ts
export class BingxDirectExecutionAdapter {
  private formatQuantity(symbol: string, q: number): string {
    return this.roundTo(q, this.contracts.get(symbol)?.stepSize ?? 0);
  }
  private formatPrice(symbol: string, p: number): string {
    return this.roundTo(p, this.contracts.get(symbol)?.tickSize ?? 0);
  }
  private roundTo(x: number, step: number): string {
    if (!step) return String(x);
    return String(Math.floor(x / step) * step);
  }
}
