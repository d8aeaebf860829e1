// path: src/pink-clickhouse.ts
interface Decision {
  tradeId: string;
  confidence: number;
  referencePrice: number;
}

interface Fill {
  tradeId: string;
  price: number;
  filledSize: number;
}

export class PinkClickHouse {
  private readonly decisions = new Map<string, Decision>();

  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  remember(decision: Decision): void {
    this.decisions.set(decision.tradeId, decision);
  }

  async persistFillEvents(fills: Fill[]): Promise<void> {
    for (const fill of fills) {
      const decision = this.decisions.get(fill.tradeId);
      await this.insert("fill_events", {
        ...fill,
        confidence: decision?.confidence ?? null,
        slippage: decision ? fill.price - decision.referencePrice : null,
      });
    }
  }
}
