// path: pink_clickhouse.ts
export interface ExitLeg {
  price: number;
  size: number;
}

export interface SlotDict {
  tradeId: string;
  entryPrice: number;
}

const weighted = (legs: readonly ExitLeg[]): number => {
  const total = legs.reduce((sum, leg) => sum + leg.size, 0);
  return total > 0 ? legs.reduce((sum, leg) => sum + leg.price * leg.size, 0) / total : 0;
};

export class ClickHouseWriter {
  private readonly legs = new Map<string, ExitLeg[]>();

  constructor(private readonly sink: { put(table: string, row: object): void }) {}

  persistFillEvents(slot: SlotDict, leg: ExitLeg, last: boolean): void {
    const seen = this.legs.get(slot.tradeId) ?? [];
    seen.push(leg);
    this.legs.set(slot.tradeId, seen);
    if (last) this.writeTradeEvent(slot, seen);
  }

  private writeTradeEvent(slot: SlotDict, legs: readonly ExitLeg[]): void {
    const row = {
      tradeId: slot.tradeId,
      entryPrice: slot.entryPrice,
      exitPrice: weighted(legs) || slot.entryPrice,
    };
    this.sink.put("trade_events", row);
  }
}
