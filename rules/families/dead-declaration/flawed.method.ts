export class Store {
  private rows = new Map<string, string>();

  put(key: string, row: string): void {
    this.rows.set(key, row);
  }

  private _flushRows(): void { // flaw: nothing flushes them
    this.rows.clear();
  }
}
