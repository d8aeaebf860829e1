// path: src/lib.ts
interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
}

export class Kernel {
  private readonly slots: TradeSlot[];

  constructor(maxSlots: number) {
    this.slots = Array.from({ length: maxSlots }, (_, slotId) => ({ slotId, tradeId: "", size: 0 }));
  }

  private commitSlot(slot: TradeSlot): void {
    if (slot.slotId < this.slots.length) this.slots[slot.slotId] = slot;
  }

  reconcileSlotsJson(raw: string): { ok: boolean; count: number } {
    const batch = JSON.parse(raw) as TradeSlot[];
    for (const slot of batch) this.commitSlot(slot); // flaw: the batch is not checked for duplicate or unknown ids
    return { ok: true, count: batch.length };
  }
}
