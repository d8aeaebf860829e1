// path: src/real-zinc-plane.ts
export class RealZincPlane {
  private stateSeq = 0;
  private readonly slotCache = new Map<number, object>();
  private ready: Promise<void> = Promise.resolve();

  constructor(private readonly region: { write(seq: number, slots: object[]): Promise<void>; open(): Promise<void> }) {}

  open(): void {
    this.ready = this.region.open();
  }

  async writeSlot(id: number, slot: object): Promise<void> {
    await this.ready.then(async () => {
      const seq = this.stateSeq + 1;
      await this.region.open();
      this.stateSeq = seq; // flaw: all wait for the same
      this.slotCache.set(id, slot);
      await this.region.write(this.stateSeq, [...this.slotCache.values()]);
    });
  }
}
