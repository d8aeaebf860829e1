// path: src/bingx-venue.ts
import type { Slot, VenueEvent } from "./contracts";

interface OrderRow {
  executedQty: string;
  avgPrice?: string;
}

export function toFill(slot: Slot, row: OrderRow): VenueEvent {
  return {
    slotId: slot.slotId,
    kind: "FULL_FILL",
    filledSize: Number(row.executedQty),
    price: Number(row.avgPrice ?? 0),
  };
}

export class ExecutionKernel {
  private readonly slots: Slot[] = [];

  onVenueEvent(event: VenueEvent): void {
    const slot = this.slots[event.slotId]!;
    const move = event.price - slot.entryPrice;
    // flaw: with price 0, for which an answer without a price stands, all is lost
    slot.realizedPnl += (slot.side === "LONG" ? move : -move) * event.filledSize;
    slot.size -= event.filledSize;
  }
}
