// path: src/lib.ts
type Slot = { tradeId: string | null; size: number; open: boolean; seenEventIds: Map<string, Set<string>> };

export class KernelCore {
  constructor(private readonly slots: Slot[]) {}

  processIntent(slotId: number, tradeId: string): boolean {
    const slot = this.slots[slotId];
    if (slot.open) return false;
    Object.assign(slot, { tradeId, size: 0, open: true });
    return true;
  }

  onVenueEvent(slotId: number, event: { tradeId: string; eventId: string; qty: number }): boolean {
    const slot = this.slots[slotId];
    const seen = slot.seenEventIds.get(event.tradeId) ?? new Set<string>();
    slot.seenEventIds.set(event.tradeId, seen);
    if (event.tradeId !== slot.tradeId || seen.has(event.eventId)) return false;
    seen.add(event.eventId);
    slot.size += event.qty;
    slot.open = slot.size !== 0;
    return true;
  }
}
