// path: src/bingx-venue.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { Backend, Snapshot } from "./bingx-direct";

export class BingxVenueAdapter {
  private snapshotReady = false;
  private latest?: Snapshot;

  constructor(private readonly backend: Backend) {}

  async backendSnapshot(timeoutMs = 5_000): Promise<Snapshot> {
    void this.fetch();
    const deadline = performance.now() + timeoutMs;
    while (!this.snapshotReady) {
      if (performance.now() >= deadline) throw new Error(`no snapshot within ${timeoutMs} ms`);
      await sleep(25);
    }
    return this.latest!;
  }

  private async fetch(): Promise<void> {
    this.latest = await this.backend.fetchSnapshot();
    this.snapshotReady = true;
  }
}
