// path: src/lib.ts
type Slot = { tradeId: string | null; size: number; open: boolean; seenEventIds: Set<string> };

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
    const key = `${event.tradeId}/${event.eventId}`;
    if (event.tradeId !== slot.tradeId || slot.seenEventIds.has(key)) return false;
    slot.seenEventIds.add(key);
    slot.size += event.qty;
    slot.open = slot.size !== 0;
    return true;
  }
}
