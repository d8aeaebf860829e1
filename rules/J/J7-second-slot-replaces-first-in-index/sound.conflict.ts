// path: src/lib.ts
interface TradeSlot { slotId: number; tradeId?: string; quarantined?: boolean }

export class Kernel {
  private byTrade = new Map<string, number>();
  constructor(private readonly slots: TradeSlot[], private readonly report: (d: string) => void) {}

  rebuildIndexes(): void {
    this.byTrade = new Map();
    for (const slot of this.slots) {
      if (!slot.tradeId) continue;
      const other = this.byTrade.get(slot.tradeId);
      if (other !== undefined) {
        slot.quarantined = true;
        this.report(`DUPLICATE_TRADE_ID ${slot.tradeId}: slots ${other} and ${slot.slotId}`);
        continue;
      }
      this.byTrade.set(slot.tradeId, slot.slotId);
    }
  }

  enter(tradeId: string): string {
    return this.byTrade.has(tradeId) ? "TRADE_ID_IN_USE" : "OK";
  }
}
