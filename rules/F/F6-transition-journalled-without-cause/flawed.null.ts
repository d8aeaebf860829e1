// path: src/rust-backend.ts
interface Transition {
  slotId: number;
  prevState: string;
  nextState: string;
}

interface VenueEvent {
  eventId: string;
}

export interface Journal {
  record(transition: Transition, event: VenueEvent | null): void;
}

type Outcome = { accepted: boolean; transitions: Transition[] };

export class ExecutionKernel {
  constructor(
    private readonly core: { processIntent(i: object): Outcome; onVenueEvent(e: VenueEvent): Outcome },
    private readonly venue: { submit(i: object): Promise<VenueEvent[]> },
    private readonly journal: Journal,
  ) {}

  async processIntent(intent: object): Promise<Outcome> {
    const outcome = this.core.processIntent(intent);
    outcome.transitions.forEach((t) => this.journal.record(t, null)); // flaw: no cause on record
    if (!outcome.accepted) return outcome;
    for (const event of await this.venue.submit(intent)) {
      this.core.onVenueEvent(event).transitions.forEach((t) => this.journal.record(t, event));
    }
    return outcome;
  }
}
