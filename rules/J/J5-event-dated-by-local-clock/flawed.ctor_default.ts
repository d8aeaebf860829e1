// path: src/bingx-venue.ts
export class VenueEvent {
  constructor(
    readonly kind: string,
    readonly orderId: string,
    readonly quantity: number,
    readonly timestamp: Date = new Date(), // flaw: updateTime is not read, the default is the local clock
  ) {}
}

interface RawOrder { orderId: string; status: string; executedQty: string; updateTime: number }

export class BingxVenueAdapter {
  constructor(private readonly backend: any) {}

  private event(kind: string, raw: RawOrder): VenueEvent {
    return new VenueEvent(kind, raw.orderId, Number(raw.executedQty));
  }

  async submit(intent: object): Promise<VenueEvent> {
    return this.event("ORDER_ACK", await this.backend.submitIntent(intent));
  }

  async reconcile(): Promise<VenueEvent[]> {
    return (await this.backend.recentFills()).map((r: RawOrder) => this.event("FILL", r));
  }
}
