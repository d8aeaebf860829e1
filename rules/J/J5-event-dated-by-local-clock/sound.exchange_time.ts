// path: src/bingx-venue.ts
export interface VenueEvent {
  kind: string;
  orderId: string;
  timestamp: Date;
  receivedAt: Date;
}

interface RawOrder { orderId: string; updateTime: number }

export class BingxVenueAdapter {
  constructor(private readonly backend: any) {}

  private event(kind: string, raw: RawOrder): VenueEvent {
    return { kind, orderId: raw.orderId, timestamp: new Date(raw.updateTime), receivedAt: new Date() };
  }

  async submit(intent: object): Promise<VenueEvent> {
    return this.event("ORDER_ACK", await this.backend.submitIntent(intent));
  }

  async reconcile(): Promise<VenueEvent[]> {
    const rows: RawOrder[] = await this.backend.recentFills();
    return rows.map((r) => this.event("FILL", r));
  }
}
