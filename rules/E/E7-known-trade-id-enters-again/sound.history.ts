// path: src/lib.ts
export type Outcome = { accepted: boolean; diagnosticCode: string };

interface TradeSlot {
  tradeId: string | null;
  size: number;
  open: boolean;
}

export class KernelCore {
  private readonly activeTradeIndex = new Map<string, number>();
  private readonly usedTradeIds = new Set<string>();

  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(intent: { action: string; tradeId: string; slotId: number; targetSize: number }): Outcome {
    if (intent.action !== "ENTER") return { accepted: false, diagnosticCode: "UNSUPPORTED" };
    if (this.activeTradeIndex.has(intent.tradeId) || this.usedTradeIds.has(intent.tradeId)) {
      return { accepted: false, diagnosticCode: "DUPLICATE_TRADE_ID" };
    }
    const slot = this.slots[intent.slotId];
    if (!slot || slot.open) return { accepted: false, diagnosticCode: slot ? "SLOT_BUSY" : "INVALID_SLOT" };
    Object.assign(slot, { tradeId: intent.tradeId, size: intent.targetSize, open: true });
    this.usedTradeIds.add(intent.tradeId);
    this.activeTradeIndex.set(intent.tradeId, intent.slotId);
    return { accepted: true, diagnosticCode: "OK" };
  }
}
