// path: src/bingx-venue.ts
import { z } from "zod";

const VenueStatus = z.enum(["NEW", "PENDING", "FILLED", "CANCELED", "EXPIRED", "FAILED"]);

export function mapStatus(raw: unknown): "ACKED" | "FILLED" | "CANCELLED" | "REJECTED" {
  const status = VenueStatus.parse(raw);
  switch (status) {
    case "FILLED":
      return "FILLED";
    case "CANCELED":
    case "EXPIRED":
      return "CANCELLED";
    case "FAILED":
      return "REJECTED";
    default:
      return "ACKED";
  }
}
