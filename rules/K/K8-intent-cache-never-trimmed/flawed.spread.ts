// path: src/real-zinc-plane.ts
interface Region { write(text: string): void }

export class RealZincPlane {
  #intentCache: readonly object[] = [];

  constructor(private readonly region: Region) {}

  publishIntent(intent: object): void {
    this.#intentCache = [...this.#intentCache, intent]; // flaw: a list that is made anew, and longer by one each time
    this.region.write(JSON.stringify(intent));
  }

  recent(n = 16): readonly object[] {
    return this.#intentCache.slice(-n);
  }
}
