// path: src/zinc-plane.ts
import { Mutex } from "async-mutex";

type Observer = (plane: InMemoryZincPlane, key: string) => Promise<void>;

export class InMemoryZincPlane {
  private readonly mutex = new Mutex();
  private readonly regions = new Map<string, unknown>();
  private readonly observers: Observer[] = [];

  subscribe(observer: Observer): void {
    this.observers.push(observer);
  }

  async write(key: string, value: unknown): Promise<void> {
    const release = await this.mutex.acquire();
    try {
      this.regions.set(key, value);
    } finally {
      release();
    }
    for (const observer of this.observers) await observer(this, key);
  }

  async read(key: string): Promise<unknown> {
    return this.mutex.runExclusive(() => this.regions.get(key));
  }
}
