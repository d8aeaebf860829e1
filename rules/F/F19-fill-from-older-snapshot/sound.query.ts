// path: src/bingx-venue.ts
interface Order {
  orderId: string;
  status: string;
  executedQty: string;
  avgPrice: string;
}

type VenueEvent = { kind: string; tradeId: string; price?: number; filledSize?: number };

export class BingxVenueAdapter {
  constructor(private readonly backend: { queryOrder(symbol: string, orderId: string): Promise<Order> }) {}

  async eventsFromSubmit(intent: { tradeId: string; asset: string }, ack: Order): Promise<VenueEvent[]> {
    const order = Number(ack.executedQty) > 0 ? ack : await this.backend.queryOrder(intent.asset, ack.orderId);
    const events: VenueEvent[] = [{ kind: "ORDER_ACK", tradeId: intent.tradeId }];
    const filledSize = Number(order.executedQty);
    if (filledSize > 0) {
      const kind = order.status === "FILLED" ? "FULL_FILL" : "PARTIAL_FILL";
      events.push({ kind, tradeId: intent.tradeId, price: Number(order.avgPrice), filledSize });
    }
    return events;
  }
}
