// path: src/rust-backend.ts
interface Native {
  accepted: boolean;
  diagnosticCode: string;
  emittedEvents: object[];
}

export interface KernelOutcome {
  accepted: boolean;
  diagnosticCode: string;
  /** Answers of the venue, in order of arrival. */
  emittedEvents: object[];
  /** Events of the Rust kernel itself. */
  kernelEvents: object[];
}

export class ExecutionKernel {
  constructor(
    private readonly core: { processIntent(i: object): Native; onVenueEvent(e: object): Native },
    private readonly venue: { submit(i: object): Promise<object[]> },
  ) {}

  async processIntent(intent: object): Promise<KernelOutcome> {
    const { accepted, diagnosticCode, emittedEvents: kernelEvents } = this.core.processIntent(intent);
    const emittedEvents = accepted ? await this.venue.submit(intent) : [];
    const later = emittedEvents.flatMap((event) => this.core.onVenueEvent(event).emittedEvents);
    return { accepted, diagnosticCode, emittedEvents, kernelEvents: [...kernelEvents, ...later] };
  }
}
