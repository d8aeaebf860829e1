// path: src/lib.ts
export interface TradeSlot {
  slotId: number;
  size: number;
  revision: number;
}

export class Kernel {
  readonly slots: TradeSlot[];

  constructor(maxSlots: number) {
    this.slots = Array.from({ length: maxSlots }, (_, slotId) => ({ slotId, size: 0, revision: 0 }));
  }

  private commitSlot(slot: TradeSlot): void {
    if (slot.slotId >= 0 && slot.slotId < this.slots.length) { // flaw: no else, the state is gone
      this.slots[slot.slotId] = slot;
    }
  }

  applyFill(slotId: number, quantity: number): string {
    const current = this.slots[slotId] ?? { slotId, size: 0, revision: 0 };
    this.commitSlot({ ...current, size: current.size + quantity, revision: current.revision + 1 });
    return "FILL_APPLIED";
  }
}
