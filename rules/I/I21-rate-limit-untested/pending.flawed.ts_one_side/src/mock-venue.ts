export class MockVenue {
  constructor(private limited = 0) {}

  submit(order: { id: string }): { kind: "ORDER_ACK" | "RATE_LIMITED"; id: string } {
    if (this.limited-- > 0) return { kind: "RATE_LIMITED", id: order.id };
    return { kind: "ORDER_ACK", id: order.id };
  }
}
