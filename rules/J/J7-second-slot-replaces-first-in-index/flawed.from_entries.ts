// path: src/lib.ts
type Slot = { slotId: number; tradeId: string | null; size: number };
type Index = Record<string, number>;

const rebuildIndexes = (slots: readonly Slot[]): Index =>
  Object.fromEntries(slots.filter((s) => s.tradeId !== null).map((s) => [s.tradeId, s.slotId])); // flaw: the later of two equal ids wins

export function createKernel(initial: Slot[]) {
  let slots = initial;
  let index = rebuildIndexes(slots);
  return {
    reconcileFromSlots(rows: Slot[]): void {
      slots = rows;
      index = rebuildIndexes(slots);
    },
    bookFill(tradeId: string, qty: number): boolean {
      const slot = slots[index[tradeId] ?? -1];
      if (!slot) return false;
      slot.size += qty;
      return true;
    },
  };
}
