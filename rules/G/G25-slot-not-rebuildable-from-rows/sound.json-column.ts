// path: src/pink-clickhouse.ts
export interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
  seenEventIds: string[];
  exitLegRatios: number[];
  entryOrder?: { clientOrderId: string };
  exitOrder?: { clientOrderId: string };
  metadata: Record<string, unknown>;
}

export async function writePositionState(
  insert: (table: string, row: object) => Promise<void>,
  slot: TradeSlot,
): Promise<void> {
  await insert("position_state", {
    slot_id: slot.slotId,
    trade_id: slot.tradeId,
    slot_json: JSON.stringify(slot),
  });
}
