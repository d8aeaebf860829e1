// path: src/bingx-venue.ts
export interface VenueEvent {
  kind: "ORDER_ACK" | "PARTIAL_FILL" | "FULL_FILL";
  tradeId: string;
  price: number;
  filledSize: number;
}

interface KernelIntent {
  tradeId: string;
  targetSize: number;
  referencePrice: number;
}

export class BingxVenueAdapter {
  eventsFromSubmit(intent: KernelIntent, ack: Record<string, any>): VenueEvent[] {
    const order = ack.data?.order ?? {};
    const events: VenueEvent[] = [{ kind: "ORDER_ACK", tradeId: intent.tradeId, price: 0, filledSize: 0 }];
    const filledSize = Number(order.executedQty ?? 0);
    if (filledSize > 0) {
      const price = Number(order.avgPrice) || Number(order.price) || intent.referencePrice; // flaw: falls back to the hoped-for price
      const kind = filledSize >= intent.targetSize ? "FULL_FILL" : "PARTIAL_FILL";
      events.push({ kind, tradeId: intent.tradeId, price, filledSize });
    }
    return events;
  }
}
