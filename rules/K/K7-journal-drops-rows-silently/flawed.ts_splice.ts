// path: src/journal.ts
export interface Transition {
  tradeId: string;
  from: string;
  to: string;
  at: Date;
}

export class MemoryKernelJournal {
  private readonly rows: Transition[] = [];

  constructor(private readonly limit = 10_000) {}

  append(row: Transition): void {
    this.rows.push(row);
    if (this.rows.length > this.limit) {
      this.rows.splice(0, this.rows.length - this.limit); // flaw: the oldest rows are thrown away silently
    }
  }

  forTrade(tradeId: string): Transition[] {
    return this.rows.filter((r) => r.tradeId === tradeId);
  }

  all(): readonly Transition[] {
    return this.rows;
  }
}
