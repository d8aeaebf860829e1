// path: src/persistence/recovery.ts
interface AccountSnapshot {
  capital: number;
  equity: number;
}

type RecoveryDoc = AccountSnapshot & { tradeId?: string };

function writeTradeReconstruction(rows: object[], doc: RecoveryDoc): void {
  rows.push({ tradeId: doc.tradeId ?? "", capital: doc.capital, equity: doc.equity });
}

export function persistRecoveryState(
  rows: object[],
  account: AccountSnapshot,
  openTradeIds: ReadonlyArray<string>,
): void {
  openTradeIds.forEach((tradeId) => writeTradeReconstruction(rows, { ...account, tradeId }));
}
