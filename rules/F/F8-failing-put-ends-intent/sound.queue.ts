// path: src/projection.ts
type Entry = { key: string; row: object };

export class HazelcastRowWriter {
  private readonly backlog: Entry[] = [];
  private draining = false;
  dropped = 0;

  constructor(
    private readonly map: { put(key: string, value: object): Promise<unknown> },
    private readonly warn: (message: string, cause?: unknown) => void,
    private readonly limit = 5_000,
  ) {}

  put(key: string, row: object): void {
    if (this.backlog.length >= this.limit) {
      this.dropped++;
      this.warn(`projection backlog full, ${this.dropped} rows dropped`);
      return;
    }
    this.backlog.push({ key, row });
    if (!this.draining) void this.drain();
  }

  private async drain(): Promise<void> {
    this.draining = true;
    for (let next = this.backlog.shift(); next; next = this.backlog.shift()) {
      try {
        await this.map.put(next.key, next.row);
      } catch (err) {
        this.warn(`put of ${next.key} failed`, err);
      }
    }
    this.draining = false;
  }
}
