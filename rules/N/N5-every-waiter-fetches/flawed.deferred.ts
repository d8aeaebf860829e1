// path: src/bingx-venue.ts
import type { Backend, Snapshot } from "./bingx-direct";

export class BingxVenueAdapter {
  private snapshotReady: Promise<void> = Promise.resolve();
  private cached?: Snapshot;

  constructor(private readonly backend: Backend) {}

  async backendSnapshot(): Promise<Snapshot> {
    await this.snapshotReady;
    let release!: () => void;
    this.snapshotReady = new Promise((resolve) => (release = resolve));
    try {
      this.cached = await this.backend.fetchSnapshot(); // flaw: whoever waited sends a round of its own
      return this.cached;
    } finally {
      release();
    }
  }
}
