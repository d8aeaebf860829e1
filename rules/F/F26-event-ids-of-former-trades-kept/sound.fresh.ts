// path: src/lib.ts
interface TradeSlot {
  tradeId: string;
  size: number;
  closed: boolean;
  seenEventIds: Set<string>;
}

const freshSlot = (tradeId: string): TradeSlot => ({ tradeId, size: 0, closed: false, seenEventIds: new Set() });

export class KernelCore {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(intent: { action: "ENTER"; tradeId: string; slotId: number }): string {
    const slot = this.slots[intent.slotId];
    if (slot.tradeId !== "" && !slot.closed) return "SLOT_BUSY";
    this.slots[intent.slotId] = freshSlot(intent.tradeId);
    return "OK";
  }

  onVenueEvent(slotId: number, event: { eventId: string; filledSize: number }): boolean {
    const slot = this.slots[slotId];
    if (slot.seenEventIds.has(event.eventId)) return false;
    slot.seenEventIds.add(event.eventId);
    slot.size += event.filledSize;
    return true;
  }
}
