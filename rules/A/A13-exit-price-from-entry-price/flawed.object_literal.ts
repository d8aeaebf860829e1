// path: pink_clickhouse.ts
interface SlotDict {
  tradeId: string;
  side: "LONG" | "SHORT";
  entryPrice: number;
  realizedPnl: number;
  closed: boolean;
}

interface FillEvent {
  kind: string;
  price: number;
}

type Sink = (table: string, row: Record<string, unknown>) => void;

export class PinkClickHouse {
  constructor(private readonly sink: Sink) {}

  persistFillEvents(slot: SlotDict, events: FillEvent[]): void {
    const price = events.find((e) => e.price > 0)?.price ?? slot.entryPrice;
    this.sink("position_state", { tradeId: slot.tradeId, currentPrice: price });
    if (slot.closed) this.writeTradeEvent(slot);
  }

  private writeTradeEvent(slot: SlotDict): void {
    this.sink("trade_events", {
      tradeId: slot.tradeId,
      side: slot.side,
      entryPrice: slot.entryPrice,
      exitPrice: slot.entryPrice, // flaw: exit column repeats the entry
      pnl: slot.realizedPnl,
    });
  }
}
