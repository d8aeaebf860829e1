// path: src/bingx-venue.ts
interface Snapshot { requestedAt: number; receivedAt: number; rows: unknown[] }

export class BingxVenueAdapter {
  constructor(private readonly url: string, private readonly timeoutMs = 2000) {}

  private async backendSnapshot(): Promise<Snapshot> {
    const requestedAt = Date.now();
    const res = await fetch(this.url, { signal: AbortSignal.timeout(this.timeoutMs) });
    const rows = (await res.json()) as unknown[];
    return { requestedAt, receivedAt: Date.now(), rows };
  }

  async reconcile(): Promise<unknown[]> {
    const { rows, receivedAt, requestedAt } = await this.backendSnapshot();
    console.debug("snapshot took", receivedAt - requestedAt);
    return rows;
  }
}
