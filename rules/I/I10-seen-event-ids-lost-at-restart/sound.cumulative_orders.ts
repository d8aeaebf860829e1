// path: src/lib.ts
interface OrderBooking { orderId: string; booked: number }

export class TradeSlot {
  size = 0;
  bookings: OrderBooking[] = [];
  private readonly seenEventIds = new Set<string>();

  onVenueEvent(ev: { eventId: string; orderId: string; cumQty: number }): void {
    if (this.seenEventIds.has(ev.eventId)) return;
    this.seenEventIds.add(ev.eventId);
    let order = this.bookings.find((b) => b.orderId === ev.orderId);
    if (!order) {
      order = { orderId: ev.orderId, booked: 0 };
      this.bookings.push(order);
    }
    const step = ev.cumQty - order.booked;
    if (step <= 0) return;
    order.booked = ev.cumQty;
    this.size += step;
  }

  serialize(): string {
    return JSON.stringify({ size: this.size, bookings: this.bookings });
  }

  static restore(text: string): TradeSlot {
    return Object.assign(new TradeSlot(), JSON.parse(text) as { size: number; bookings: OrderBooking[] });
  }
}
