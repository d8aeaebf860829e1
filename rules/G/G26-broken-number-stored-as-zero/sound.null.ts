// path: src/pink-clickhouse.ts
function safeFloat(value: unknown): number | null {
  if (value === null || value === undefined || value === "") return null;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : null;
}

export function accountRow(snapshot: { capital?: unknown; equity?: unknown }): Record<string, number | null> {
  return {
    capital: safeFloat(snapshot.capital),
    equity: safeFloat(snapshot.equity),
  };
}

export const nullableColumns = ["capital", "equity"] as const;
