// path: src/quotes.ts
export class Quotes {
  private lastQuote: number | null = null;

  constructor(private readonly fetchQuote: (symbol: string, signal: AbortSignal) => Promise<number>) {}

  seen(): number | null {
    return this.lastQuote;
  }

  async quote(symbol: string): Promise<number> {
    try {
      this.lastQuote = await this.fetchQuote(symbol, AbortSignal.timeout(2000));
      return this.lastQuote;
    } catch (error) {
      throw new Error(`no quote of ${symbol}`, { cause: error });
    }
  }
}
