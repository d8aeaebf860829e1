// path: src/bingx-venue.ts
export class BingxVenueAdapter {
  private last: { positions: object[]; at: number } | undefined;
  constructor(private readonly backend: { snapshot(s: AbortSignal): Promise<object[]> }) {}

  async backendSnapshot(): Promise<{ positions: object[]; ageMs: number }> {
    try {
      const positions = await this.backend.snapshot(AbortSignal.timeout(5000));
      this.last = { positions, at: Date.now() };
      return { positions, ageMs: 0 };
    } catch (e) {
      if (this.last === undefined) throw e;
      return { positions: this.last.positions, ageMs: Date.now() - this.last.at };
    }
  }
}
