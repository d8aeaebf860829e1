// path: src/rust-backend.ts
type VenueEvent = { orderId: string; status: string; sequence: number };
type Outcome = { accepted: boolean; diagnostic: string };

export class ExecutionKernel {
  private readonly orders = new Map<string, VenueEvent>();

  constructor(private readonly forward: (ev: VenueEvent) => Outcome) {}

  onVenueEvents(batch: VenueEvent[]): Outcome[] {
    return batch.toSorted((a, b) => a.sequence - b.sequence).map((ev) => this.onVenueEvent(ev));
  }

  onVenueEvent(ev: VenueEvent): Outcome {
    const { sequence = -1 } = this.orders.get(ev.orderId) ?? {};
    if (ev.sequence <= sequence) return { accepted: false, diagnostic: "OUT_OF_ORDER" };
    this.orders.set(ev.orderId, ev);
    return this.forward(ev);
  }
}
