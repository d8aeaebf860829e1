// path: src/rust-backend.ts
interface VenueEvent {
  kind: string;
  slotId: number;
}

interface Outcome {
  accepted: boolean;
  emittedEvents: VenueEvent[];
}

export class ExecutionKernel {
  constructor(
    private readonly native: { processIntent(json: string): string; onVenueEvent(json: string): string },
    private readonly venue: { submit(intent: object): Promise<VenueEvent[]> },
    private readonly projection: { writeSlot(slot: object): Promise<void> },
  ) {}

  async processIntent(intent: object): Promise<Outcome> {
    const outcome: Outcome = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    if (!outcome.accepted) return outcome;
    for (const event of await this.venue.submit(intent)) {
      await this.onVenueEvent(event); // flaw: the first rejection drops the fills behind it
      outcome.emittedEvents.push(event);
    }
    return outcome;
  }

  async onVenueEvent(event: VenueEvent): Promise<void> {
    const { slot } = JSON.parse(this.native.onVenueEvent(JSON.stringify(event)));
    await this.projection.writeSlot(slot);
  }
}
