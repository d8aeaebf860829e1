import { Mutex } from "async-mutex";

export class Rows {
  private readonly mutex = new Mutex();
  private rows: string[] = [];

  count(): Promise<number> {
    return this.mutex.runExclusive(() => this.rows.length);
  }

  async add(row: string): Promise<void> {
    const release = await this.mutex.acquire();
    try {
      this.rows.push(row);
      if ((await this.count()) > 100) this.rows.shift(); // flaw
    } finally {
      release();
    }
  }
}
