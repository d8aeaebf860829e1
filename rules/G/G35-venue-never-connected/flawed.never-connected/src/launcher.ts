import { BingxVenueAdapter, type Backend } from "./bingx-venue";

export class PinkDirectRuntime {
  constructor(private readonly venue: BingxVenueAdapter) {}

  async step(symbol: string): Promise<void> {
    await this.venue.submit({ symbol });
  }
}

export function buildLauncherBundle(backend: Backend) {
  const venue = new BingxVenueAdapter(backend);
  return { venue, runtime: new PinkDirectRuntime(venue) };
}
