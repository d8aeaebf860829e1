// path: src/rust-backend.ts
type TradeSlot = Readonly<{ slotId: number; size: number }>;

export class ExecutionKernel {
  private version = -1;
  private cached: readonly TradeSlot[] = [];

  constructor(private readonly core: any, private readonly sinks: Array<{ publish(s: readonly TradeSlot[]): void }>) {}

  get slots(): readonly TradeSlot[] {
    const version: number = this.core.version();
    if (version !== this.version) {
      const next = [...this.cached];
      for (const s of JSON.parse(this.core.changedSinceJson(this.version)) as TradeSlot[]) next[s.slotId] = s;
      this.cached = next;
      this.version = version;
    }
    return this.cached;
  }

  processIntent(intent: object): TradeSlot {
    const { slotId } = this.core.processIntent(intent);
    for (const sink of this.sinks) sink.publish(this.slots);
    return this.slots[slotId];
  }
}
