// path: src/bingx-user-stream.ts
type Remove = (key: string) => Promise<void>;

export class BingxUserStream {
  private readonly keys = new Set<string>();

  constructor(private readonly remove: Remove, private readonly report: (e: unknown) => void) {}

  remember(key: string): void {
    this.keys.add(key);
  }

  async deleteListenKey(): Promise<number> {
    const keys = [...this.keys];
    const results = await Promise.allSettled(keys.map((key) => this.remove(key)));
    results.forEach((result, i) => {
      if (result.status === "fulfilled") this.keys.delete(keys[i]!);
      else this.report(result.reason);
    });
    return this.keys.size;
  }
}
