// path: src/bingx-venue.ts
type Positions = Record<string, number>;
type Reading = { positions: Positions; ageMs: number; stale: boolean };

export class BingxVenueAdapter {
  private cached: { positions: Positions; at: number } | undefined;

  constructor(private readonly load: (signal: AbortSignal) => Promise<Positions>) {}

  private async backendSnapshot(): Promise<Reading> {
    try {
      const positions = await this.load(AbortSignal.timeout(2_000));
      this.cached = { positions, at: Date.now() };
      return { positions, ageMs: 0, stale: false };
    } catch (err) {
      if ((err as Error).name !== "TimeoutError" || !this.cached) throw err;
      return { positions: this.cached.positions, ageMs: Date.now() - this.cached.at, stale: true };
    }
  }

  async reconcile(apply: (positions: Positions) => void): Promise<boolean> {
    const reading = await this.backendSnapshot();
    if (reading.stale) return false;
    apply(reading.positions);
    return true;
  }
}
