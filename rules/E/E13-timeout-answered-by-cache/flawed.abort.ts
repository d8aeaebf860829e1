// path: src/bingx-venue.ts
type Snapshot = { positions: Record<string, number>; takenFor: string };

export class BingxVenueAdapter {
  #last: Snapshot | undefined;

  constructor(private readonly baseUrl: string, private readonly account: string) {}

  async #backendSnapshot(): Promise<Snapshot | undefined> {
    try {
      const res = await fetch(`${this.baseUrl}/account/${this.account}`, { signal: AbortSignal.timeout(2_000) });
      if (!res.ok) throw new Error(`HTTP ${res.status}`);
      this.#last = (await res.json()) as Snapshot;
      return this.#last;
    } catch (err) {
      if (err instanceof DOMException && err.name === "TimeoutError") {
        return this.#last; // flaw: old positions without a sign of their age
      }
      throw err;
    }
  }

  async held(symbol: string): Promise<number> {
    const snap = await this.#backendSnapshot();
    return snap?.positions[symbol] ?? 0;
  }
}
