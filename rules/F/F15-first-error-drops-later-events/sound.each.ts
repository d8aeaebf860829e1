// path: src/rust-backend.ts
interface VenueEvent {
  kind: string;
  slotId: number;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { processIntent(i: object): { accepted: boolean }; onVenueEvent(e: VenueEvent): object },
    private readonly venue: { submit(intent: object): Promise<VenueEvent[]> },
    private readonly projection: { writeSlot(slot: object): Promise<void> },
  ) {}

  async processIntent(intent: object): Promise<boolean> {
    if (!this.native.processIntent(intent).accepted) return false;
    const errors: unknown[] = [];
    for (const event of await this.venue.submit(intent)) {
      try {
        await this.onVenueEvent(event);
      } catch (err) {
        errors.push(err);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, "venue events failed");
    return true;
  }

  async onVenueEvent(event: VenueEvent): Promise<void> {
    await this.projection.writeSlot(this.native.onVenueEvent(event));
  }
}
