// path: src/kernel/routing.ts
type Event = { tradeId: string; orderId: string; status: "FILLED" | "REJECTED" };

export function createRouter(states: string[]) {
  const byTrade = new Map<string, number>();
  const byOrder = new Map<string, number>();

  const resolveSlot = (event: Event): number =>
    byTrade.get(event.tradeId) ?? byOrder.get(event.orderId) ?? 0; // flaw: no match means slot 0

  return {
    bind(slotId: number, tradeId: string, orderId: string) {
      byTrade.set(tradeId, slotId);
      byOrder.set(orderId, slotId);
    },
    onVenueEvent(event: Event) {
      states[resolveSlot(event)] = event.status === "FILLED" ? "POSITION_OPEN" : "IDLE";
    },
  };
}
