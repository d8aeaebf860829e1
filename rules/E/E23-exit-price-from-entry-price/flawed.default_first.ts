// path: src/pink-clickhouse.ts
interface SlotRecord {
  tradeId: string;
  entryPrice: number | null;
  realizedPnl: number;
}

interface Decision {
  referencePrice: number;
}

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, row: Record<string, unknown>) => void) {}

  persistClosed(slot: SlotRecord, decision: Decision): void {
    this.writeTradeEvent(slot, decision);
  }

  private writeTradeEvent(slot: SlotRecord, decision: Decision): void {
    const entered = slot.entryPrice ?? 0;
    const left = slot.entryPrice ?? decision.referencePrice;
    this.insert("trade_events", {
      trade_id: slot.tradeId,
      entry_price: entered,
      exit_price: left, // flaw: the entry's price, and only where that is missing another
      pnl: slot.realizedPnl,
    });
  }
}
