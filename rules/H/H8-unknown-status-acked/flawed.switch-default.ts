// path: src/bingx-venue.ts
type VenueOrderStatus = "ACKED" | "FILLED" | "CANCELLED" | "REJECTED";

interface OrderRow {
  orderId: string;
  status?: string;
}

export class BingxVenueAdapter {
  private statusOf(row: OrderRow): VenueOrderStatus {
    switch (row.status) {
      case "FILLED":
        return "FILLED";
      case "CANCELED":
        return "CANCELLED";
      case "REJECTED":
        return "REJECTED";
      default:
        return "ACKED"; // flaw: a dead order such as EXPIRED looks alive
    }
  }

  toOrder(row: OrderRow) {
    return { exchangeOrderId: row.orderId, status: this.statusOf(row) };
  }
}
