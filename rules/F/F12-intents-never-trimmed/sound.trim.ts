// path: src/zinc-plane.ts
interface KernelIntent {
  tradeId: string;
  action: string;
}

export class InMemoryZincPlane {
  readonly intentRegion: KernelIntent[] = [];

  constructor(private readonly keep = 4096) {}

  publishIntent(intent: KernelIntent): void {
    this.intentRegion.push(intent);
    if (this.intentRegion.length > this.keep) {
      this.intentRegion.splice(0, this.intentRegion.length - this.keep);
    }
  }

  lastIntent(): KernelIntent | undefined {
    return this.intentRegion.at(-1);
  }
}
