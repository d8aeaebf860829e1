// path: src/lib.ts
export interface TradeSlot {
  slotId: number;
  size: number;
}

export class SlotOutOfRange extends Error {}

export class Kernel {
  constructor(readonly slots: TradeSlot[]) {}

  private commitSlot(slot: TradeSlot): void {
    if (!(slot.slotId in this.slots)) {
      throw new SlotOutOfRange(`slot ${slot.slotId} of ${this.slots.length}`);
    }
    this.slots[slot.slotId] = slot;
  }

  applyFill(slotId: number, quantity: number): string {
    const current = this.slots[slotId] ?? { slotId, size: 0 };
    this.commitSlot({ ...current, size: current.size + quantity });
    return "FILL_APPLIED";
  }
}
