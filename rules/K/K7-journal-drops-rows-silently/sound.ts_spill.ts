// path: src/journal.ts
import { appendFileSync } from "node:fs";

export class MemoryKernelJournal {
  private rows: object[] = [];
  private readonly keep = 10_000;

  constructor(private readonly spillFile: string) {}

  append(row: object): void {
    this.rows.push(row);
    if (this.rows.length < this.keep * 1.5) return;
    const cut = this.rows.length - this.keep;
    appendFileSync(this.spillFile, this.rows.slice(0, cut).map((r) => JSON.stringify(r) + "\n").join(""));
    this.rows = this.rows.slice(cut);
  }

  last(count = 100): object[] {
    return this.rows.slice(-count);
  }
}
