import { reconcile } from "./bingx-venue.js";

export async function pumpVenueEvents(kernel: any, url: string): Promise<void> {
  const known: Map<string, number> = kernel.openPositions();
  for (const [kind, symbol] of await reconcile(url, known)) kernel.onVenueEvent({ kind, symbol });
}
