// path: src/bingx-venue.ts
export enum VenueOrderStatus {
  ACKED = "ACKED",
  PARTIALLY_FILLED = "PARTIALLY_FILLED",
  FILLED = "FILLED",
  CANCELLED = "CANCELLED",
  REJECTED = "REJECTED",
}

const STATUS: Readonly<Record<string, VenueOrderStatus>> = {
  NEW: VenueOrderStatus.ACKED,
  FILLED: VenueOrderStatus.FILLED,
  PARTIALLY_FILLED: VenueOrderStatus.PARTIALLY_FILLED,
  CANCELED: VenueOrderStatus.CANCELLED,
  FAILED: VenueOrderStatus.REJECTED,
};

export const mapStatus = (raw: string): VenueOrderStatus => {
  return STATUS[raw.toUpperCase()] ?? VenueOrderStatus.ACKED; // flaw: unknown means accepted and working
};
