// path: src/rust-backend.ts
interface VenueEvent { orderId: string; status: string; filled: number; timestamp: number }

export class ExecutionKernel {
  private readonly newest = new Map<string, number>();

  constructor(private readonly lib: { onVenueEvent(json: string): string }) {}

  onVenueEvent(ev: VenueEvent): { accepted: boolean; diagnostic: string } {
    const last = this.newest.get(ev.orderId) ?? -Infinity;
    if (ev.timestamp < last) return { accepted: false, diagnostic: "OUT_OF_ORDER" };
    this.newest.set(ev.orderId, ev.timestamp);
    return JSON.parse(this.lib.onVenueEvent(JSON.stringify(ev)));
  }
}
