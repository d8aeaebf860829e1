// path: src/rust-backend.ts
interface VenueEvent {
  kind: string;
  slotId: number;
}

interface Outcome {
  accepted: boolean;
  diagnosticCode: string;
  fsmState: string;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { processIntent(json: string): string; onVenueEvent(json: string): string },
    private readonly venue: { submit(intent: object): Promise<VenueEvent[]> },
  ) {}

  /** The native step leaves the slot in ORDER_REQUESTED. */
  async processIntent(intent: object): Promise<Outcome> {
    let outcome = JSON.parse(this.native.processIntent(JSON.stringify(intent))) as Outcome;
    if (!outcome.accepted) return outcome;
    const events = await this.venue.submit(intent);
    for (const event of events) { // flaw: nothing happens when the venue returns no events
      outcome = JSON.parse(this.native.onVenueEvent(JSON.stringify(event))) as Outcome;
    }
    return outcome;
  }
}
