import type { BingxVenueAdapter } from "./bingx-venue.js";

export class PinkDirectRuntime {
  constructor(private readonly kernel: { onVenueEvent(e: object): void }, private readonly venue: BingxVenueAdapter) {}

  async pumpVenueEvents(): Promise<void> {
    for (const ev of await this.venue.reconcile()) this.kernel.onVenueEvent(ev);
  }
}
