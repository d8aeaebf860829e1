// path: src/rust-backend.ts
type Outcome = { accepted: boolean; diagnosticCode: string; emittedEvents: object[] };

export class ExecutionKernel {
  constructor(
    private readonly core: { processIntent(i: object): Outcome; onVenueEvent(e: object): Outcome },
    private readonly venue: { submit(i: object): Promise<object[]> },
  ) {}

  async processIntent(intent: object): Promise<Outcome> {
    const outcome = this.core.processIntent(intent);
    if (!outcome.accepted) return outcome;
    const emittedEvents = [...outcome.emittedEvents];
    for (const event of await this.venue.submit(intent)) {
      emittedEvents.push(event, ...this.core.onVenueEvent(event).emittedEvents);
    }
    return { ...outcome, emittedEvents };
  }
}
