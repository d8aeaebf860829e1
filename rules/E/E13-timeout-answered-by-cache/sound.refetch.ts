// path: src/bingx-venue.ts
import { setTimeout as pause } from "node:timers/promises";

interface Snapshot {
  positions: { symbol: string; quantity: number }[];
}

export class VenueUnavailable extends Error {}

export class BingxVenueAdapter {
  private cachedSnapshot: Snapshot | null = null;
  private fetching = false;

  constructor(private readonly load: () => Promise<Snapshot>, private readonly tries = 20) {}

  private async backendSnapshot(): Promise<Snapshot> {
    let left = this.tries;
    while (this.fetching) {
      if (left-- === 0) throw new VenueUnavailable("no snapshot in time");
      await pause(100);
    }
    this.fetching = true;
    try {
      const fresh = await this.load();
      this.cachedSnapshot = fresh;
      return fresh;
    } finally {
      this.fetching = false;
    }
  }

  async openPositions() {
    return (await this.backendSnapshot()).positions;
  }
}
