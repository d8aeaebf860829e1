// path: src/bingx-venue.ts
type Row = Record<string, unknown>;

function rowFloat(row: Row, keys: readonly string[], warn: (key: string, raw: unknown) => void): number | undefined {
  for (const key of keys) {
    const raw = row[key];
    if (raw === undefined || raw === null || raw === "") continue;
    const value = Number(raw);
    if (Number.isFinite(value)) return value;
    warn(key, raw);
  }
  return undefined;
}

export const positionFromRow = (row: Row) => ({
  size: rowFloat(row, ["positionAmt", "availableAmt"], console.warn),
  price: rowFloat(row, ["avgPrice", "markPrice"], console.warn),
});
