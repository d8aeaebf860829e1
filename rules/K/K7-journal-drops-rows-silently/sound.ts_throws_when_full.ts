// path: src/journal.ts
export class JournalFull extends Error {}

export class MemoryKernelJournal {
  private readonly rows: object[] = [];

  constructor(private readonly limit = 10_000, private readonly onAlmostFull: (n: number) => void = (n) => console.error("journal", n)) {}

  append(row: object): void {
    if (this.rows.length >= this.limit) throw new JournalFull(`journal holds ${this.limit} rows`);
    this.rows.push(row);
    if (this.rows.length === Math.floor(this.limit * 0.9)) this.onAlmostFull(this.rows.length);
  }

  all(): readonly object[] {
    return this.rows;
  }
}
