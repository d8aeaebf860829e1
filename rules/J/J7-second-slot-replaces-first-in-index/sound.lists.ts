// path: src/lib.ts
interface Slot { slotId: number; tradeId: string; orderId: string }

let byTrade = new Map<string, Slot[]>();

export function rebuildIndexes(slots: readonly Slot[]): void {
  byTrade = new Map();
  for (const slot of slots) {
    const list = byTrade.get(slot.tradeId) ?? [];
    list.push(slot);
    byTrade.set(slot.tradeId, list);
  }
}

export function resolve(tradeId: string, orderId: string): Slot {
  const candidates = byTrade.get(tradeId) ?? [];
  if (candidates.length === 1) return candidates[0];
  const match = candidates.filter((s) => s.orderId === orderId);
  if (match.length !== 1) throw new Error(`${tradeId}: ${candidates.length} slots, order ${orderId} fits ${match.length}`);
  return match[0];
}
