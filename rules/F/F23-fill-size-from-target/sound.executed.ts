// path: src/bingx-venue.ts
interface VenueEvent {
  kind: string;
  tradeId: string;
  size: number;
  price?: number;
}

export class BingxVenueAdapter {
  eventsFromSubmit(
    intent: { tradeId: string; targetSize: number },
    order: { status: string; executedQty: string; avgPrice: string },
  ): VenueEvent[] {
    const events: VenueEvent[] = [{ kind: "ORDER_ACK", tradeId: intent.tradeId, size: intent.targetSize }];
    const executed = Number(order.executedQty);
    if (executed > 0) {
      events.push({
        kind: order.status === "FILLED" ? "FULL_FILL" : "PARTIAL_FILL",
        tradeId: intent.tradeId,
        size: executed,
        price: Number(order.avgPrice),
      });
    }
    return events;
  }
}
