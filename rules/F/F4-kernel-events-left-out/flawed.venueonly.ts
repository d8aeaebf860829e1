// path: src/rust-backend.ts
interface NativeOutcome {
  accepted: boolean;
  diagnosticCode: string;
  emittedEvents: object[];
}

export interface KernelOutcome {
  accepted: boolean;
  diagnosticCode: string;
  emittedEvents: object[];
}

export class ExecutionKernel {
  constructor(
    private readonly native: { processIntent(json: string): string; onVenueEvent(json: string): string },
    private readonly venue: { submit(intent: object): Promise<object[]> },
  ) {}

  async processIntent(intent: object): Promise<KernelOutcome> {
    const raw = JSON.parse(this.native.processIntent(JSON.stringify(intent))) as NativeOutcome;
    const events = raw.accepted ? await this.venue.submit(intent) : [];
    for (const event of events) this.native.onVenueEvent(JSON.stringify(event));
    return {
      accepted: raw.accepted,
      diagnosticCode: raw.diagnosticCode,
      emittedEvents: events, // flaw: raw.emittedEvents is not passed on
    };
  }
}
