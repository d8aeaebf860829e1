// path: src/rust-backend.ts
interface VenueEvent { orderId: string; status: string; filled: number; timestamp: Date }
interface OrderState { status: string; filled: number; updatedAt: Date }

export class ExecutionKernel {
  readonly orders = new Map<string, OrderState>();

  constructor(private readonly lib: { onVenueEvent(json: string): string }) {}

  onVenueEvent(ev: VenueEvent): unknown { // flaw: its time is not compared with the updatedAt that is there
    this.orders.set(ev.orderId, {
      status: ev.status,
      filled: ev.filled,
      updatedAt: ev.timestamp,
    });
    return JSON.parse(this.lib.onVenueEvent(JSON.stringify(ev)));
  }
}
