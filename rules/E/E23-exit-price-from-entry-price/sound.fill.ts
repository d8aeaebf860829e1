// path: src/pink-clickhouse.ts
interface Slot {
  tradeId: string;
  entryPrice: number;
  realizedPnl: number;
}

interface Fill {
  price: number;
  filledSize: number;
}

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  async writeTradeEvent(slot: Slot, exitFills: Fill[]): Promise<void> {
    const size = exitFills.reduce((sum, f) => sum + f.filledSize, 0);
    const notional = exitFills.reduce((sum, f) => sum + f.price * f.filledSize, 0);
    await this.insert("trade_events", {
      tradeId: slot.tradeId,
      entryPrice: slot.entryPrice,
      exitPrice: size > 0 ? notional / size : null,
      pnl: slot.realizedPnl,
    });
  }
}
