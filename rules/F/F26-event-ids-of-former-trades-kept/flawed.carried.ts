// path: src/lib.ts
interface TradeSlot {
  tradeId: string;
  size: number;
  realizedPnl: number;
  closed: boolean;
  seenEventIds: Set<string>;
}

interface KernelIntent {
  action: "ENTER";
  tradeId: string;
  slotId: number;
}

export class KernelCore {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(intent: KernelIntent): string {
    const slot = this.slots[intent.slotId];
    if (slot.tradeId !== "" && !slot.closed) return "SLOT_BUSY";
    slot.tradeId = intent.tradeId; // flaw: seenEventIds keeps the ids of the trade before
    slot.size = 0;
    slot.realizedPnl = 0;
    slot.closed = false;
    return "OK";
  }

  onVenueEvent(slotId: number, event: { eventId: string; filledSize: number }): boolean {
    const slot = this.slots[slotId];
    if (slot.seenEventIds.has(event.eventId)) return false;
    slot.seenEventIds.add(event.eventId);
    slot.size += event.filledSize;
    slot.closed = slot.size === 0;
    return true;
  }
}
