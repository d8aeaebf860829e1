export class Journal {
  private readonly journal: string[] = [];

  record(line: string): void {
    this.journal.push(line);
    if (this.journal.length > 500) this.journal.shift();
  }
}
