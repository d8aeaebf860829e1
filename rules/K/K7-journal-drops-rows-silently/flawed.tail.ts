// path: src/journal.ts
export class MemoryKernelJournal {
  private kept: readonly object[] = [];

  constructor(private readonly cap = 10_000) {
    if (!(cap > 0)) throw new RangeError("cap");
  }

  record(row: object): void {
    this.kept = [...this.kept, row].slice(-this.cap); // flaw: only the tail is kept
  }

  rows(): readonly object[] {
    return this.kept;
  }
}
