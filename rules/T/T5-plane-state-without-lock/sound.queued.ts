// path: src/real-zinc-plane.ts
export class RealZincPlane {
  private stateSeq = 0;
  private readonly slotCache = new Map<number, object>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly region: { write(seq: number, slots: object[]): Promise<void> }) {}

  async writeSlot(id: number, slot: object): Promise<void> {
    await (this.queue = this.queue.catch(() => undefined).then(async () => {
      this.stateSeq += 1;
      this.slotCache.set(id, slot);
      await this.region.write(this.stateSeq, [...this.slotCache.values()]);
    }));
  }
}
