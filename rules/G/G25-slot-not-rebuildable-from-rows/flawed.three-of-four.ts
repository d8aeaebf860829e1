// path: src/persistence/schema.ts
export interface VenueOrder {
  clientOrderId: string;
  exchangeOrderId?: string;
  intendedSize: number;
}

export interface TradeSlot {
  slotId: number;
  size: number;
  seenEventIds: string[];
  exitLegRatios: number[];
  entryOrder?: VenueOrder;
  exitOrder?: VenueOrder;
  metadata: Record<string, unknown>;
}

export function toPositionRow(slot: TradeSlot) { // flaw: seenEventIds is dropped, a rebuilt slot would book fills twice
  return {
    slot_id: slot.slotId,
    size: slot.size,
    exit_leg_ratios: slot.exitLegRatios,
    entry_order: JSON.stringify(slot.entryOrder ?? null),
    exit_order: JSON.stringify(slot.exitOrder ?? null),
    metadata: JSON.stringify(slot.metadata),
  };
}
