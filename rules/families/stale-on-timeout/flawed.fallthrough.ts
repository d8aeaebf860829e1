// path: src/rates.ts
export class Rates {
  private cachedRates: Record<string, number> = {};

  constructor(private readonly load: () => Promise<Record<string, number>>, private readonly log: (text: string) => void) {}

  async rates(): Promise<Record<string, number>> {
    try {
      const fresh = await this.load();
      this.cachedRates = fresh;
      return fresh;
    } catch (error) {
      this.log(`rates: ${String(error)}`);
    }
    return this.cachedRates; // flaw: the rates of before, without a sign
  }
}
