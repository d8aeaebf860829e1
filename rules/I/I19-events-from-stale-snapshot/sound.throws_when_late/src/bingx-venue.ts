export class SnapshotUnavailable extends Error {}

export class BingxVenueAdapter {
  private last = new Map<string, number>();

  constructor(private readonly url: string) {}

  private async backendSnapshot(): Promise<Map<string, number>> {
    let res: Response;
    try {
      res = await fetch(this.url, { signal: AbortSignal.timeout(2000) });
    } catch (cause) {
      throw new SnapshotUnavailable("positions", { cause });
    }
    const rows = (await res.json()) as Array<{ symbol: string; positionAmt: string }>;
    return new Map(rows.map((r) => [r.symbol, Number(r.positionAmt)]));
  }

  async reconcile(): Promise<string[]> {
    const now = await this.backendSnapshot();
    const before = this.last;
    this.last = now;
    return [...new Set([...before.keys(), ...now.keys()])].filter((s) => before.get(s) !== now.get(s));
  }
}
