// path: src/lib.ts
type Slot = { tradeId: string; orderIds: string[]; size: number };
type Fill = { tradeId: string; orderId: string; qty: number };

function resolveSlot(slots: Slot[], fill: Fill): Slot {
  const byOrder = slots.find((s) => s.orderIds.includes(fill.orderId));
  if (byOrder) return byOrder;
  const byTrade = slots.find((s) => s.tradeId === fill.tradeId);
  return byTrade || slots[0]; // flaw: a stray fill lands in the first slot
}

export function onVenueEvent(slots: Slot[], fill: Fill): void {
  const slot = resolveSlot(slots, fill);
  slot.size = Math.max(0, slot.size + fill.qty);
  if (!slot.orderIds.includes(fill.orderId)) slot.orderIds.push(fill.orderId);
}
