// path: src/lib.ts
type Command = "ENTER" | "EXIT" | "CANCEL";
type Slot = { tradeId: string; stage: string; size: number };
type Answer = { accepted: boolean; diagnosticCode: string };

export class Kernel {
  private readonly activeTradeIndex = new Map<string, number>();

  constructor(private readonly slots: Slot[]) {}

  processIntent(action: Command, slotId: number, tradeId: string, size: number): Answer {
    switch (action) {
      case "ENTER": {
        if (this.activeTradeIndex.has(tradeId)) return { accepted: false, diagnosticCode: "DUPLICATE_TRADE_ID" };
        const slot = this.slots[slotId]!;
        if (slot.stage !== "IDLE" && slot.stage !== "CLOSED") return { accepted: false, diagnosticCode: "SLOT_BUSY" };
        slot.tradeId = tradeId;
        slot.size = size;
        slot.stage = "ORDER_REQUESTED";
        this.activeTradeIndex.set(tradeId, slotId);
        return { accepted: true, diagnosticCode: "OK" };
      }
      default:
        return { accepted: false, diagnosticCode: "UNSUPPORTED" };
    }
  }
}
