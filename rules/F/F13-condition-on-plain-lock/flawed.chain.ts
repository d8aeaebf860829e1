// path: src/zinc-plane.ts
type Observer = (plane: InMemoryZincPlane, key: string) => Promise<void>;

class Lock {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const next = this.tail.then(work, work);
    this.tail = next.catch(() => undefined);
    return next;
  }
}

export class InMemoryZincPlane {
  private readonly lock = new Lock(); // flaw: it does not admit an observer that reads while the lock is held for it
  private readonly regions = new Map<string, unknown>();
  private readonly observers: Observer[] = [];

  subscribe(observer: Observer): void {
    this.observers.push(observer);
  }

  write(key: string, value: unknown): Promise<void> {
    return this.lock.run(async () => {
      this.regions.set(key, value);
      for (const observer of this.observers) await observer(this, key);
    });
  }

  read(key: string): Promise<unknown> {
    return this.lock.run(async () => this.regions.get(key));
  }
}
