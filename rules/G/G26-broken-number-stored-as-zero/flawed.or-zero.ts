// path: src/pink-clickhouse.ts
function safeFloat(value: unknown): number {
  const parsed = Number.parseFloat(String(value));
  return Number.isFinite(parsed) ? parsed : 0; // flaw: missing and broken become an ordinary 0
}

interface AccountSnapshot {
  capital?: unknown;
  equity?: unknown;
  realizedPnl?: unknown;
}

export function accountRow(snapshot: AccountSnapshot): Record<string, number> {
  return {
    capital: safeFloat(snapshot.capital),
    equity: safeFloat(snapshot.equity),
    realized_pnl: safeFloat(snapshot.realizedPnl),
  };
}
