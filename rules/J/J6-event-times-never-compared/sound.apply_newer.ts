// path: src/pink-direct.ts
interface Ev { orderId: string; timestamp: number; status: string; filled: number }

const orders: Record<string, Ev> = {};

function isNewer(ev: Ev): boolean {
  const known = orders[ev.orderId];
  return known === undefined || ev.timestamp > known.timestamp || (ev.timestamp === known.timestamp && ev.filled > known.filled);
}

function apply(ev: Ev, onStale: (e: Ev) => void): void {
  if (isNewer(ev)) orders[ev.orderId] = ev;
  else onStale(ev);
}

export async function pumpVenueEvents(venue: { reconcile(): Promise<Ev[]> }): Promise<void> {
  const batch = (await venue.reconcile()).sort((a, b) => a.timestamp - b.timestamp);
  for (const ev of batch) apply(ev, (e) => console.warn("stale event", e.orderId, e.timestamp));
}
