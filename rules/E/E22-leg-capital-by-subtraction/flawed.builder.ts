// path: src/pink-clickhouse.ts
type Side = "LONG" | "SHORT";
type Trade = { tradeId: string; side: Side; entryPrice: number };
type Leg = { index: number; price: number; qty: number };

const pnlOf = (trade: Trade, leg: Leg) =>
  (trade.side === "LONG" ? 1 : -1) * (leg.price - trade.entryPrice) * leg.qty;

function legRow(trade: Trade, leg: Leg, currentCapital: number) {
  const pnl = pnlOf(trade, leg);
  const capitalBefore = currentCapital - pnl; // flaw: assumes that only this leg moved the capital
  return {
    trade_id: trade.tradeId,
    leg: leg.index,
    pnl_leg: pnl,
    capital_before: capitalBefore,
    return_pct: capitalBefore > 0 ? (100 * pnl) / capitalBefore : 0,
  };
}

export const writeTradeExitLeg =
  (insert: (table: string, rows: object[]) => Promise<void>, capital: () => number) =>
  async (trade: Trade, legs: Leg[]): Promise<void> => {
    await insert("trade_exit_legs", legs.map((leg) => legRow(trade, leg, capital())));
  };
