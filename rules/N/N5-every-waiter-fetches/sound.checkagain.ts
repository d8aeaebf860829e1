// path: src/bingx-venue.ts
import { Mutex } from "async-mutex";
import type { Backend, Snapshot } from "./bingx-direct";

export class BingxVenueAdapter {
  private readonly snapshotReady = new Mutex();
  private cached?: { snapshot: Snapshot; at: number };

  constructor(private readonly backend: Backend, private readonly maxAgeMs = 500) {}

  backendSnapshot(): Promise<Snapshot> {
    const asked = performance.now();
    return this.snapshotReady.runExclusive(async () => {
      if (this.cached && this.cached.at >= asked - this.maxAgeMs) return this.cached.snapshot;
      const snapshot = await this.backend.fetchSnapshot();
      this.cached = { snapshot, at: performance.now() };
      return snapshot;
    });
  }
}
