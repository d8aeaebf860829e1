// path: src/real-zinc-plane.ts
const keep = 256;

export class RealZincPlane {
  private intentCache: object[] = [];

  constructor(private readonly region: { write(body: Uint8Array): void }) {}

  writeIntent(intent: object): void {
    this.intentCache.push(intent);
    this.trim();
    this.region.write(new TextEncoder().encode(JSON.stringify(intent)));
  }

  recent(): readonly object[] {
    return this.intentCache;
  }

  private trim(): void {
    if (this.intentCache.length > 2 * keep) {
      this.intentCache = this.intentCache.slice(-keep);
    }
  }
}
