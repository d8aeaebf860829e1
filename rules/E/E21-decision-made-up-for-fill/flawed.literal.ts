// path: src/pink-clickhouse.ts
export interface Decision {
  tradeId: string;
  action: "ENTER" | "EXIT";
  confidence: number;
  referencePrice: number;
}

export interface Intent {
  tradeId: string;
  targetSize: number;
  referencePrice: number;
}

interface Fill {
  tradeId: string;
  price: number;
  filledSize: number;
  reduces: boolean;
}

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  private async writeTradeEvent(decision: Decision, intent: Intent, price: number): Promise<void> {
    await this.insert("policy_events", decision);
    await this.insert("trade_events", { ...intent, price, slippage: price - decision.referencePrice });
  }

  async persistFillEvents(fills: Fill[]): Promise<void> {
    for (const { tradeId, price, filledSize, reduces } of fills) {
      const decision: Decision = { tradeId, action: reduces ? "EXIT" : "ENTER", confidence: 1, referencePrice: price }; // flaw: invented from the fill
      const intent: Intent = { tradeId, targetSize: filledSize, referencePrice: price };
      await this.writeTradeEvent(decision, intent, price);
    }
  }
}
