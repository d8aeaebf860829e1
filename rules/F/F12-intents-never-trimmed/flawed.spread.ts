// path: src/zinc-plane.ts
type Intent = Readonly<{ intentId: string; action: string }>;

interface Regions {
  slotRegion: Record<number, unknown>;
  intentRegion: readonly Intent[];
}

export class InMemoryZincPlane {
  #regions: Regions = { slotRegion: {}, intentRegion: [] };
  #closed = false;

  publishIntent(intent: Intent): void {
    if (this.#closed) throw new Error("plane is closed");
    this.#regions = {
      ...this.#regions,
      intentRegion: [...this.#regions.intentRegion, intent], // flaw: every intent ever published is kept
    };
  }

  intentsSince(index: number): readonly Intent[] {
    return this.#regions.intentRegion.slice(index);
  }

  close(): void {
    this.#closed = true;
    this.#regions = { slotRegion: {}, intentRegion: [] };
  }
}
