// path: src/bingx-venue.ts
export interface VenueOrder {
  venueOrderId: string;
  tradeId: string;
  metadata: Record<string, unknown>;
}

export interface VenueEvent {
  kind: "CANCEL_ACK" | "CANCEL_REJECT";
  tradeId: string;
  slotId: number;
  venueOrderId: string;
}

export class BingxVenueAdapter {
  constructor(private readonly backend: { cancel(id: string): Promise<{ status: string }> }) {}

  async cancel(order: VenueOrder): Promise<VenueEvent[]> {
    return this.eventsFromCancel(order, await this.backend.cancel(order.venueOrderId));
  }

  private eventsFromCancel(order: VenueOrder, receipt: { status: string }): VenueEvent[] {
    return [
      {
        kind: receipt.status === "CANCELED" ? "CANCEL_ACK" : "CANCEL_REJECT",
        tradeId: order.tradeId,
        slotId: Number(order.metadata.slotId ?? 0), // flaw: written when the order was submitted
        venueOrderId: order.venueOrderId,
      },
    ];
  }
}
