// path: src/persistence/trade-events.ts
type Slot = { tradeId: string; entryPrice: number };
type Closing = { price?: number };

export class TradeEventWriter {
  constructor(private readonly insert: (table: string, row: object) => void) {}

  writeTradeEvent(slot: Slot, closing: Closing | undefined): void {
    const { entryPrice } = slot;
    this.insert("trade_events", {
      tradeId: slot.tradeId,
      entryPrice,
      exitPrice: closing?.price ?? null,
    });
  }

  writeOpening(slot: Slot): void {
    this.insert("trade_openings", { tradeId: slot.tradeId, price: slot.entryPrice });
  }
}
