// path: src/persistence/schema.ts
interface TradeSlot {
  slotId: number;
  size: number;
  entryPrice: number;
  seenEventIds: ReadonlySet<string>;
  exitLegRatios: readonly number[];
  orders: readonly object[];
  metadata: object;
}

export function toPositionRow(slot: TradeSlot) {
  const { slotId, size, entryPrice, seenEventIds, ...rest } = slot;
  return {
    slot_id: slotId,
    size,
    entry_price: entryPrice,
    rest_json: JSON.stringify({ ...rest, seenEventIds: [...seenEventIds] }),
  };
}
