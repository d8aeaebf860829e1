// path: src/rates.ts
export class Rates {
  private cachedRates: Record<string, number> = {};
  private cachedAt = -Infinity;

  constructor(private readonly load: () => Promise<Record<string, number>>) {}

  async rates(): Promise<Record<string, number>> {
    if (performance.now() - this.cachedAt < 60_000) return this.cachedRates;
    const fresh = await this.load();
    this.cachedRates = fresh;
    this.cachedAt = performance.now();
    return fresh;
  }
}
