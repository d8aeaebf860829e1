// path: src/pink-clickhouse.ts
type Settlement = {
  tradeId: string;
  leg: number;
  pnl: number;
  fee: number;
  capitalBefore: number;
  capitalAfter: number;
};

export async function writeTradeExitLeg(
  insert: (table: string, row: object) => Promise<void>,
  settlement: Settlement,
): Promise<void> {
  const { tradeId, leg, pnl, fee, capitalBefore, capitalAfter } = settlement;
  const explained = capitalBefore + pnl - fee;
  await insert("trade_exit_legs", {
    trade_id: tradeId,
    leg,
    pnl_leg: pnl,
    net_leg: pnl - fee,
    capital_before: capitalBefore,
    capital_after: capitalAfter,
    residual: capitalAfter - explained,
  });
}
