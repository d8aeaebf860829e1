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
    return {
      eventId: `${row.orderId}-${row.executedQty}`,
      tradeId: intent.tradeId,
      kind: filledSize < intent.targetSize ? "PARTIAL_FILL" : "FULL_FILL",
      size: intent.targetSize,
      filledSize, // flaw: taken from the row while size is the intent's, nothing compares them
      remainingSize: intent.targetSize - filledSize,
      price: Number(row.avgPrice),
      timestamp: this.now(),
    };
  }
}
