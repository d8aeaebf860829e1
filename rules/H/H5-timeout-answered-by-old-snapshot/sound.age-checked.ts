// path: src/bingx-venue.ts
import { setTimeout as sleep } from "node:timers/promises";

type Snapshot = { positions: object[]; takenAt: number };

const MAX_AGE_MS = 5000;

export class BingxVenueAdapter {
  private cached: Snapshot | undefined;

  constructor(private readonly fetchPositions: () => Promise<object[]>) {}

  private async backendSnapshot(timeoutMs = 2000): Promise<Snapshot | undefined> {
    const fetched = this.fetchPositions().then((positions) => {
      this.cached = { positions, takenAt: Date.now() };
    });
    await Promise.race([fetched, sleep(timeoutMs)]);
    return this.cached;
  }

  async reconcile(kernel: { reconcile(positions: object[]): void }): Promise<string> {
    const snapshot = await this.backendSnapshot();
    if (snapshot === undefined || Date.now() - snapshot.takenAt > MAX_AGE_MS) return "SNAPSHOT_TOO_OLD";
    kernel.reconcile(snapshot.positions);
    return "OK";
  }
}
