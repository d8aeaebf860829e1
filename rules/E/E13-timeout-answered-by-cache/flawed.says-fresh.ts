// path: src/bingx-venue.ts
export class BingxVenueAdapter {
  private last: object[] = [];
  constructor(private readonly backend: { snapshot(s: AbortSignal): Promise<object[]> }) {}

  async backendSnapshot(): Promise<{ stale: boolean; positions: object[] }> {
    try {
      this.last = await this.backend.snapshot(AbortSignal.timeout(5000));
      return { stale: false, positions: this.last };
    } catch (e) {
      return { stale: false, positions: this.last }; // flaw: says it is fresh
    }
  }
}
