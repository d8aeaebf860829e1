// path: src/persistence/trade-events.ts
type Slot = { tradeId: string; realizedPnl: number };
type AccountDoc = { capital?: number };

const undo = (after: number, pnl: number): number => after + -1 * pnl;

export function writeTradeEvent(rows: object[], slot: Slot, account: AccountDoc): void {
  const capitalAfter = account.capital ?? 0;
  const pnl = slot.realizedPnl;
  const capitalBefore = undo(capitalAfter, pnl); // flaw: derived backward, other settlements included
  rows.push({
    tradeId: slot.tradeId,
    pnl,
    returnPct: capitalBefore === 0 ? 0 : pnl / capitalBefore,
    capitalBefore,
    capitalAfter,
  });
}
