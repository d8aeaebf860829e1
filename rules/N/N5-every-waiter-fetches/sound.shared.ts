// path: src/bingx-venue.ts
import type { Backend, Snapshot } from "./bingx-direct";

export class BingxVenueAdapter {
  private snapshotReady?: Promise<Snapshot>;

  constructor(private readonly backend: Backend) {}

  backendSnapshot(): Promise<Snapshot> {
    this.snapshotReady ??= this.backend.fetchSnapshot().finally(() => {
      this.snapshotReady = undefined;
    });
    return this.snapshotReady;
  }

  async positions(): Promise<Snapshot["positions"]> {
    const snapshot = await this.backendSnapshot();
    return snapshot.positions;
  }
}
