// path: src/persistence/trade-events.ts
type Slot = { tradeId: string; entryPrice: number; realizedPnl: number; side: "LONG" | "SHORT" };
type TradeEventRow = { tradeId: string; side: string; entryPrice: number; exitPrice: number; pnl: number };

export const makeWriter = (insert: (table: string, row: TradeEventRow) => void) => {
  function writeTradeEvent({ tradeId, side, entryPrice: price, realizedPnl: pnl }: Slot): void {
    const row: TradeEventRow = {
      tradeId,
      side,
      entryPrice: price,
      exitPrice: price, // flaw: price is the slot's entry price
      pnl,
    };
    insert("trade_events", row);
  }

  return { writeTradeEvent };
};
