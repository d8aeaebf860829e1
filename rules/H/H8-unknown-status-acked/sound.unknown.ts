// path: src/bingx-venue.ts
type VenueOrderStatus = "ACKED" | "FILLED" | "CANCELLED" | "REJECTED" | "UNKNOWN";

const STATUS = new Map<string, VenueOrderStatus>([
  ["NEW", "ACKED"],
  ["FILLED", "FILLED"],
  ["CANCELED", "CANCELLED"],
  ["EXPIRED", "CANCELLED"],
  ["FAILED", "REJECTED"],
]);

export function mapStatus(raw: string): VenueOrderStatus {
  const status = STATUS.get(raw.toUpperCase());
  if (status === undefined) {
    console.error("status is unknown, the order has to be reconciled", raw);
    return "UNKNOWN";
  }
  return status;
}
