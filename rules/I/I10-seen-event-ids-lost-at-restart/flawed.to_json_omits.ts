// path: src/lib.ts
export class TradeSlot { // flaw: toJSON leaves seenEventIds out, so a replay counts again
  size = 0;
  private seenEventIds = new Set<string>();

  constructor(readonly slotId: number, readonly tradeId: string) {}

  onVenueEvent(ev: { eventId: string; quantity: number }): boolean {
    if (this.seenEventIds.has(ev.eventId)) return false;
    this.seenEventIds.add(ev.eventId);
    this.size += ev.quantity;
    return true;
  }

  toJSON(): object {
    return { slotId: this.slotId, tradeId: this.tradeId, size: this.size };
  }

  static fromJSON(text: string): TradeSlot {
    const raw = JSON.parse(text) as { slotId: number; tradeId: string; size: number };
    const slot = new TradeSlot(raw.slotId, raw.tradeId);
    slot.size = raw.size;
    return slot;
  }
}
