// path: src/journal.ts
import { Counter } from "prom-client";

const lost = new Counter({ name: "journal_rows_dropped_total", help: "rows that fell out of the journal" });

export class MemoryKernelJournal {
  private readonly kept: object[] = [];

  constructor(private readonly cap = 10_000) {}

  record(row: object): void {
    if (this.kept.length >= this.cap) {
      this.kept.shift();
      lost.inc();
    }
    this.kept.push(row);
  }
}
