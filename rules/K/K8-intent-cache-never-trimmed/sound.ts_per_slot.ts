// path: src/real-zinc-plane.ts
interface Intent { slotId: number; action: string }

export class RealZincPlane {
  private readonly intentCache: Array<Intent | undefined>;

  constructor(private readonly region: { write(body: string): void }, maxSlots: number) {
    this.intentCache = new Array(maxSlots);
  }

  writeIntent(intent: Intent): void {
    if (!(intent.slotId in this.intentCache) && intent.slotId >= this.intentCache.length) throw new RangeError(`slot ${intent.slotId}`);
    this.intentCache[intent.slotId] = intent;
    this.region.write(JSON.stringify(intent));
  }

  lastFor(slotId: number): Intent | undefined {
    return this.intentCache[slotId];
  }
}
