// path: src/pink-clickhouse.ts
interface SlotView {
  tradeId: string;
  size: number;
  entryTimeMs: number;
  activeLegIndex: number;
}

const BAR_MS = 60_000;

export async function writePositionState(
  insert: (table: string, rows: object[]) => Promise<void>,
  slot: SlotView,
): Promise<void> {
  await insert("position_state", [
    {
      trade_id: slot.tradeId,
      size: slot.size,
      entry_bar: Math.floor(slot.entryTimeMs / BAR_MS),
    },
  ]);
}
