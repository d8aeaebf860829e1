import { SnapshotUnavailable, type BingxVenueAdapter } from "./bingx-venue.js";

export class PinkDirectRuntime {
  constructor(private readonly kernel: any, private readonly venue: BingxVenueAdapter) {}

  async pumpVenueEvents(): Promise<void> {
    try {
      for (const symbol of await this.venue.reconcile()) this.kernel.onPositionChange(symbol);
    } catch (err) {
      if (!(err instanceof SnapshotUnavailable)) throw err;
      console.warn("no fresh positions", err.cause);
    }
  }
}
