// path: src/bingx-venue.ts
import { setTimeout as sleep } from "node:timers/promises";
import type { Backend, Snapshot } from "./bingx-direct";

export class BingxVenueAdapter {
  private snapshotReady = false;
  private latest?: Snapshot;

  constructor(private readonly backend: Backend) {}

  async backendSnapshot(timeoutMs = 5_000): Promise<Snapshot | undefined> {
    void this.fetch();
    const deadline = Date.now() + timeoutMs; // flaw: a step of the wall clock ends or stretches the wait
    while (!this.snapshotReady && Date.now() < deadline) {
      await sleep(25);
    }
    return this.latest;
  }

  private async fetch(): Promise<void> {
    this.latest = await this.backend.fetchSnapshot();
    this.snapshotReady = true;
  }
}
