// path: src/bingx-venue.ts
type Row = Record<string, unknown>;

function rowFloat(row: Row, keys: readonly string[], fallback = 0): number {
  for (const key of keys) {
    try {
      const value = Number.parseFloat(String(row[key]));
      if (value) return value; // flaw: 0 is skipped like a missing key
    } catch {
      continue;
    }
  }
  return fallback;
}

export const positionFromRow = (row: Row) => ({
  size: rowFloat(row, ["positionAmt", "availableAmt"]),
  price: rowFloat(row, ["avgPrice", "markPrice"]),
});
