// path: src/rust-backend.ts
type Event = { kind: string; slotId: number };

export class ExecutionKernel {
  private readonly deadlines = new Map<number, NodeJS.Timeout>();

  constructor(
    private readonly core: { request(slotId: number): boolean; apply(e: Event): void; isRequested(slotId: number): boolean },
    private readonly submit: (slotId: number) => Promise<Event[]>,
    private readonly reconcile: (slotId: number) => void,
    private readonly answerWithinMs = 2_000,
  ) {}

  async processIntent(slotId: number): Promise<boolean> {
    if (!this.core.request(slotId)) return false;
    this.deadlines.set(slotId, setTimeout(() => this.expire(slotId), this.answerWithinMs));
    for (const event of await this.submit(slotId)) this.onVenueEvent(event);
    return true;
  }

  onVenueEvent(event: Event): void {
    clearTimeout(this.deadlines.get(event.slotId));
    this.deadlines.delete(event.slotId);
    this.core.apply(event);
  }

  private expire(slotId: number): void {
    this.deadlines.delete(slotId);
    if (this.core.isRequested(slotId)) this.reconcile(slotId);
  }
}
