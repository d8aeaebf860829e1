import { Mutex } from "async-mutex";

export class Rows {
  private readonly mutex = new Mutex();
  private rows: string[] = [];

  count(): Promise<number> {
    return this.mutex.runExclusive(() => this.rows.length);
  }

  async add(row: string): Promise<number> {
    const release = await this.mutex.acquire();
    try {
      this.rows.push(row);
    } finally {
      release();
    }
    return this.count();
  }
}
