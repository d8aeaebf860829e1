// path: src/bingx-venue.ts
interface Intent {
  tradeId: string;
  referencePrice: number;
}

interface VenueEvent {
  kind: string;
  tradeId: string;
  price?: number;
  filledSize?: number;
}

export class BingxVenueAdapter {
  constructor(private readonly enqueueOrderQuery: (orderId: string) => void) {}

  private venuePrice(order: Record<string, string | undefined>): number | undefined {
    const raw = order.avgPrice ?? order.fillPrice;
    if (raw === undefined) return undefined;
    const price = Number(raw);
    return price > 0 ? price : undefined;
  }

  eventsFromSubmit(intent: Intent, order: Record<string, string | undefined>): VenueEvent[] {
    const events: VenueEvent[] = [{ kind: "ORDER_ACK", tradeId: intent.tradeId }];
    const filledSize = Number(order.executedQty ?? 0);
    if (filledSize === 0) return events;
    const price = this.venuePrice(order);
    if (price === undefined) this.enqueueOrderQuery(order.orderId ?? intent.tradeId);
    else events.push({ kind: "FILL", tradeId: intent.tradeId, price, filledSize });
    return events;
  }
}
