// path: src/journal.ts
export class MemoryKernelJournal {
  private readonly rows: object[] = [];
  append(row: object): void { this.rows.push(row); }
  latest(limit = 10_000): object[] { return this.rows.slice(-limit); }
}
