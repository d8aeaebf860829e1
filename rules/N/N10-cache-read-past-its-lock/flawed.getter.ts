// path: src/bingx-venue.ts
import { Mutex } from "async-mutex";
import type { Backend, Snapshot } from "./bingx-direct";

export class BingxVenueAdapter {
  private readonly snapLock = new Mutex();
  private lastSnapshot: Snapshot | null = null;
  private lastSnapshotAt = 0;

  constructor(private readonly backend: Backend) {}

  async refresh(): Promise<void> {
    const release = await this.snapLock.acquire();
    try {
      this.lastSnapshot = await this.backend.fetchSnapshot();
      this.lastSnapshotAt = performance.now();
    } finally {
      release();
    }
  }

  get fresh(): Snapshot | null {
    return performance.now() - this.lastSnapshotAt < 2_000 ? this.lastSnapshot : null; // flaw: the writer may stand between the two
  }
}
