// path: src/persistence/trade-events.ts
type Slot = { tradeId: string; realizedPnl: number };

export class TradeEventWriter {
  private readonly opening = new Map<string, number>();

  constructor(private readonly warn: (message: string) => void) {}

  onFirstFill(tradeId: string, capital: number): void {
    if (!this.opening.has(tradeId)) this.opening.set(tradeId, capital);
  }

  writeTradeEvent(rows: object[], slot: Slot, capitalNow: number): void {
    let capitalBefore = this.opening.get(slot.tradeId);
    if (capitalBefore === undefined) {
      this.warn(`no opening capital for ${slot.tradeId}`);
      capitalBefore = capitalNow - slot.realizedPnl;
    }
    rows.push({ tradeId: slot.tradeId, capitalBefore });
  }
}
