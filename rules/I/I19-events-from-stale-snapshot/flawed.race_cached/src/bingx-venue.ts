type Positions = Record<string, number>;

export class BingxVenueAdapter {
  private cached: Positions = {};
  private previous: Positions = {};

  constructor(private readonly fetchPositions: () => Promise<Positions>) {}

  private async backendSnapshot(): Promise<Positions> {
    const late = new Promise<Positions>((resolve) => setTimeout(() => resolve(this.cached), 2000));
    const fresh = this.fetchPositions().then((p) => (this.cached = p));
    return Promise.race([fresh, late]);
  }

  async reconcile(): Promise<Array<{ symbol: string; delta: number }>> {
    const current = await this.backendSnapshot();
    const symbols = new Set([...Object.keys(this.previous), ...Object.keys(current)]);
    const events = [...symbols]
      .map((symbol) => ({ symbol, delta: (current[symbol] ?? 0) - (this.previous[symbol] ?? 0) })) // flaw: current can be the older one
      .filter((e) => e.delta !== 0);
    this.previous = { ...current };
    return events;
  }

  noteFill(symbol: string, size: number): void {
    this.previous[symbol] = size;
  }
}
