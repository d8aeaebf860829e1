// path: src/bingx-venue.ts
import type { Slot, VenueEvent } from "./contracts";

export function toFill(slot: Slot, row: { executedQty: string; avgPrice?: string }): VenueEvent {
  return {
    slotId: slot.slotId,
    kind: "FULL_FILL",
    filledSize: Number(row.executedQty),
    price: Number(row.avgPrice ?? 0),
  };
}

export class ExecutionKernel {
  private readonly slots: Slot[] = [];

  onVenueEvent(event: VenueEvent): { accepted: boolean; code: string } {
    if (!(event.price > 0)) return { accepted: false, code: "FILL_WITHOUT_PRICE" };
    const slot = this.slots[event.slotId]!;
    const move = event.price - slot.entryPrice;
    slot.realizedPnl += (slot.side === "LONG" ? move : -move) * event.filledSize;
    slot.size -= event.filledSize;
    return { accepted: true, code: "OK" };
  }
}
