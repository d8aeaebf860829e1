// path: src/lib.ts
export interface TradeSlot { slotId: number; tradeId?: string; clientOrderId?: string }

export class Kernel {
  private readonly byTrade = new Map<string, number>();
  private readonly byOrder = new Map<string, number>();

  constructor(private readonly slots: TradeSlot[]) {
    this.rebuildIndexes();
  }

  rebuildIndexes(): void {
    this.byTrade.clear();
    this.byOrder.clear();
    for (const slot of this.slots) {
      if (slot.tradeId) this.byTrade.set(slot.tradeId, slot.slotId); // flaw: an id that is there already is overwritten
      if (slot.clientOrderId) this.byOrder.set(slot.clientOrderId, slot.slotId);
    }
  }

  slotOfTrade(tradeId: string): TradeSlot | undefined {
    const i = this.byTrade.get(tradeId);
    return i === undefined ? undefined : this.slots[i];
  }
}
