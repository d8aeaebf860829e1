// path: src/rust-backend.ts
interface VenueEvent { kind: string; slotId: number }

export class ExecutionKernel {
  readonly needsReconcile = new Set<number>();

  constructor(private readonly native: { processIntent(i: { slotId: number }): boolean; onVenueEvent(e: VenueEvent): void }, private readonly venue: { submit(i: object): Promise<VenueEvent[] | undefined> }) {}

  async processIntent(intent: { slotId: number }): Promise<boolean> {
    if (!this.native.processIntent(intent)) return false;
    const events = await this.venue.submit(intent); // flaw: no answer is not the same as an answer without events
    if (events === undefined) {
      this.needsReconcile.add(intent.slotId);
      return false;
    }
    for (const event of events) this.native.onVenueEvent(event);
    return true;
  }
}
