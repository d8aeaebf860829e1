// path: src/rust-backend.ts
interface VenueEvent {
  kind: string;
  slotId: number;
}

interface Outcome {
  accepted: boolean;
  diagnosticCode: string;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { processIntent(i: object): Outcome; onVenueEvent(e: VenueEvent): Outcome },
    private readonly venue: { cancel(slotId: number): Promise<VenueEvent[]> },
  ) {}

  async processIntent(intent: { action: "CANCEL"; slotId: number }): Promise<Outcome> {
    let outcome = this.native.processIntent(intent);
    if (!outcome.accepted) return outcome;
    for (const event of await this.venue.cancel(intent.slotId)) {
      const applied = this.native.onVenueEvent(event);
      outcome = {
        accepted: event.kind !== "CANCEL_REJECT" && applied.accepted,
        diagnosticCode: applied.diagnosticCode,
      };
    }
    return outcome;
  }
}
