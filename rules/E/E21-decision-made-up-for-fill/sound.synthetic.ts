// path: src/pink-clickhouse.ts
interface Decision {
  tradeId: string;
  confidence: number | null;
  referencePrice: number | null;
  synthetic: boolean;
}

interface Fill {
  tradeId: string;
  price: number;
  filledSize: number;
}

const standIn = (tradeId: string): Decision => ({
  tradeId,
  confidence: null,
  referencePrice: null,
  synthetic: true,
});

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  private async writeTradeEvent(decision: Decision, fill: Fill): Promise<void> {
    const slippage = decision.referencePrice === null ? null : fill.price - decision.referencePrice;
    await this.insert("trade_events", { ...fill, slippage, synthetic: decision.synthetic });
  }

  async persistFillEvents(fills: Fill[]): Promise<void> {
    for (const fill of fills) await this.writeTradeEvent(standIn(fill.tradeId), fill);
  }
}
