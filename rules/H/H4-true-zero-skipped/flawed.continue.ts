// path: src/bingx-venue.ts
export class BingxVenueAdapter {
  static rowFloat(row: Record<string, unknown>, ...names: string[]): number {
    for (const name of names) {
      const number = Number(row[name]);
      if (!number) continue; // flaw: a true zero is passed over
      return number;
    }
    return 0;
  }
}
