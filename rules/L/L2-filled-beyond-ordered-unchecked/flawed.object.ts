// path: src/bingx-venue.ts
interface Order { clientOrderId: string; intendedSize: number }
interface Report { cumQty: string; avgPrice: string; status: string }

export class BingxVenueAdapter {
  constructor(private readonly publish: (event: object) => void) {}

  onReport(order: Order, report: Report): void {
    const event: VenueEvent = {
      clientOrderId: order.clientOrderId,
      kind: report.status === "FILLED" ? "FULL_FILL" : "PARTIAL_FILL",
      size: order.intendedSize,
      filledSize: parseFloat(report.cumQty), // flaw: may be more than what was ordered
      price: parseFloat(report.avgPrice),
    };
    this.publish(event);
  }
}
