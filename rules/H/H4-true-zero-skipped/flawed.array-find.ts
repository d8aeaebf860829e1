// path: src/bingx-venue.ts
export class RowReader {
  constructor(private readonly row: Readonly<Record<string, string | number | undefined>>) {}

  rowFloat(...keys: string[]): number {
    const numbers = keys.map((key) => Number(this.row[key]));
    return numbers.find(Boolean) ?? 0; // flaw: finds the first truthy number, a true zero never is
  }

  get size(): number {
    return this.rowFloat("executedQty", "origQty");
  }

  get price(): number {
    return this.rowFloat("avgPrice", "price");
  }
}
