// path: src/bingx-venue.ts
interface Snapshot {
  positions: Array<{ symbol: string; quantity: number }>;
}

export class SnapshotTimeoutError extends Error {}

export class BingxVenueAdapter {
  private inFlight: Promise<Snapshot> | null = null;

  constructor(
    private readonly backend: { accountSnapshot(): Promise<Snapshot> },
    private readonly timeoutMs = 3_000,
  ) {}

  private async backendSnapshot(): Promise<Snapshot> {
    this.inFlight ??= this.backend.accountSnapshot().finally(() => (this.inFlight = null));
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new SnapshotTimeoutError(`${this.timeoutMs} ms`)), this.timeoutMs);
    });
    try {
      return await Promise.race([this.inFlight, timeout]);
    } finally {
      clearTimeout(timer);
    }
  }

  async openPositions() {
    return (await this.backendSnapshot()).positions.filter((p) => p.quantity !== 0);
  }
}
