// path: src/rust-backend.ts
type Event = { kind: string; slotId: number };
type Slot = { slotId: number; size: number };

export class ExecutionKernel {
  constructor(
    private readonly core: { begin(i: object): boolean; applyAll(events: Event[]): Slot[] },
    private readonly submit: (i: object) => Promise<Event[]>,
    private readonly publish: (slot: Slot) => Promise<void>,
    private readonly report: (reason: unknown) => void,
  ) {}

  async processIntent(intent: object): Promise<boolean> {
    if (!this.core.begin(intent)) return false;
    const slots = this.core.applyAll(await this.submit(intent));
    const published = await Promise.allSettled(slots.map((slot) => this.publish(slot)));
    for (const result of published) {
      if (result.status === "rejected") this.report(result.reason);
    }
    return true;
  }
}
