// path: src/pink-clickhouse.ts
interface SlotView {
  tradeId: string;
  entryPrice: number;
  realizedPnl: number;
}

interface ExitFill {
  price: number;
  size: number;
}

export function writeTradeEvent(
  insert: (table: string, row: object) => Promise<void>,
  slot: SlotView,
  exits: readonly ExitFill[],
): Promise<void> {
  const size = exits.reduce((sum, f) => sum + f.size, 0);
  const exitPrice = size > 0 ? exits.reduce((sum, f) => sum + f.price * f.size, 0) / size : null;
  return insert("trade_events", {
    trade_id: slot.tradeId,
    entry_price: slot.entryPrice,
    exit_price: exitPrice,
    pnl: slot.realizedPnl,
  });
}
