// path: src/bingx-venue.ts
const STATUS: Record<string, string> = { NEW: "ACKED", PENDING: "ACKED", FILLED: "FILLED", CANCELED: "CANCELED" };

export function orderStatus(raw: string): string {
  const known = STATUS[raw.toUpperCase()];
  if (known === undefined) throw new Error(`status ${raw} is unknown`);
  return known;
}
