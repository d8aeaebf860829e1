// path: src/bingx-venue.ts
import type { KernelIntent, VenueEvent } from "./contracts";

interface OrderRow {
  orderId: string;
  executedQty: string;
  avgPrice: string;
}

export class BingxVenueAdapter {
  constructor(private readonly now: () => number) {}

  private toFill(intent: KernelIntent, row: OrderRow): VenueEvent {
    const filledSize = Number(row.executedQty);
    const base = { eventId: `${row.orderId}-${row.executedQty}`, tradeId: intent.tradeId, timestamp: this.now() };
    if (filledSize > intent.targetSize) {
      return { ...base, kind: "OVERFILL", size: filledSize, filledSize, price: Number(row.avgPrice) };
    }
    const kind = filledSize < intent.targetSize ? "PARTIAL_FILL" : "FULL_FILL";
    return { ...base, kind, size: intent.targetSize, filledSize, price: Number(row.avgPrice) };
  }
}
