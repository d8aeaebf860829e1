// path: src/lib.ts
interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
}

export function reconcileSlotsJson(slots: TradeSlot[], raw: string): { ok: boolean; code: string } {
  const batch = JSON.parse(raw) as TradeSlot[];
  const byId = new Map(batch.map((slot) => [slot.slotId, slot]));
  const open = batch.filter((slot) => slot.size > 0);
  const trades = new Set(open.map((slot) => slot.tradeId));
  if (byId.size !== batch.length) return { ok: false, code: "DUPLICATE_SLOT" };
  if (trades.size !== open.length) return { ok: false, code: "DUPLICATE_TRADE" };
  const stray = batch.find((slot) => !(slot.slotId in slots));
  if (stray) return { ok: false, code: `SLOT_OUT_OF_RANGE ${stray.slotId}` };
  for (const [id, slot] of byId) slots[id] = slot;
  return { ok: true, code: "RECONCILED" };
}
