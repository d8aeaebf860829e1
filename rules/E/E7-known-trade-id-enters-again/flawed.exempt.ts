// path: src/lib.ts
export interface TradeSlot {
  tradeId: string | null;
  size: number;
  entryPrice: number;
  open: boolean;
}

export interface KernelIntent {
  action: "ENTER" | "EXIT" | "CANCEL";
  tradeId: string;
  slotId: number;
  targetSize: number;
  referencePrice: number;
}

export type Outcome = { accepted: boolean; diagnosticCode: string };

export class KernelCore {
  private readonly activeTradeIndex = new Map<string, number>();

  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(intent: KernelIntent): Outcome {
    const slot = this.slots[intent.slotId];
    if (!slot) return { accepted: false, diagnosticCode: "INVALID_SLOT" };
    if (intent.action !== "ENTER") return { accepted: false, diagnosticCode: "UNSUPPORTED" };
    if (slot.open && slot.tradeId !== intent.tradeId) {
      return { accepted: false, diagnosticCode: "SLOT_BUSY" };
    }
    slot.tradeId = intent.tradeId; // flaw: the same live trade may enter on top of itself
    slot.size = intent.targetSize;
    slot.entryPrice = intent.referencePrice;
    slot.open = true;
    this.activeTradeIndex.set(intent.tradeId, intent.slotId);
    return { accepted: true, diagnosticCode: "OK" };
  }
}
