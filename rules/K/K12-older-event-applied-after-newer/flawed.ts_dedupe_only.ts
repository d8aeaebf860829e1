// path: src/rust-backend.ts
type VenueEvent = { eventId: string; orderId: string; status: string; filled: number; exchangeTime: number };

export const createExecutionKernel = (core: { onVenueEvent(json: string): string }) => {
  const seen = new Set<string>();
  const orders = new Map<string, VenueEvent>();

  return {
    orders,
    onVenueEvent(ev: VenueEvent): { accepted: boolean; diagnostic?: string } {
      if (seen.has(ev.eventId)) return { accepted: false, diagnostic: "DUPLICATE_EVENT" };
      seen.add(ev.eventId);
      orders.set(ev.orderId, ev); // flaw: exchangeTime may be older than that of the event replaced
      return JSON.parse(core.onVenueEvent(JSON.stringify(ev)));
    },
  };
};
