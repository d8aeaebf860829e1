// path: src/bingx-direct.ts
interface Contract {
  symbol: string;
  stepSize: number;
  tickSize: number;
}

export class BingxDirectExecutionAdapter {
  private readonly contracts = new Map<string, Contract>();

  loadContracts(rows: Array<Record<string, string | undefined>>): void {
    for (const row of rows) {
      const symbol = row.symbol ?? "";
      this.contracts.set(symbol, {
        symbol,
        stepSize: Number(row.stepSize ?? 0),
        tickSize: Number(row.tickSize ?? 0),
      });
    }
  }

  formatQuantity(symbol: string, quantity: number): string {
    const { stepSize } = this.contracts.get(symbol)!;
    return String(Math.floor(quantity / stepSize) * stepSize); // flaw: a step of zero gives NaN
  }

  formatPrice(symbol: string, price: number): string {
    const { tickSize } = this.contracts.get(symbol)!;
    return String(Math.round(price / tickSize) * tickSize);
  }
}
