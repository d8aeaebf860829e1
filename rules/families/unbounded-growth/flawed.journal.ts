export class Journal {
  private readonly journal: string[] = [];

  record(line: string): void {
    this.journal.push(line); // flaw: every line that was ever written stays in memory
  }

  tail(count: number): string[] {
    return this.journal.slice(-count);
  }
}
