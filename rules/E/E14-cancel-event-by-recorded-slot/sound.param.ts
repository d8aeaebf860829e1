// path: src/bingx-venue.ts
interface VenueOrder {
  venueOrderId: string;
  tradeId: string;
  metadata: Record<string, unknown>;
}

interface VenueEvent {
  kind: string;
  tradeId: string;
  slotId: number;
  reduceOnly: boolean;
}

export class BingxVenueAdapter {
  constructor(private readonly backend: { cancel(id: string): Promise<{ status: string }> }) {}

  async cancel(order: VenueOrder, slotId: number): Promise<VenueEvent[]> {
    const receipt = await this.backend.cancel(order.venueOrderId);
    return this.eventsFromCancel(order, receipt, slotId);
  }

  private eventsFromCancel(order: VenueOrder, receipt: { status: string }, slotId: number): VenueEvent[] {
    const kind = receipt.status === "CANCELED" ? "CANCEL_ACK" : "CANCEL_REJECT";
    return [{ kind, tradeId: order.tradeId, slotId, reduceOnly: order.metadata.reduceOnly === true }];
  }
}
