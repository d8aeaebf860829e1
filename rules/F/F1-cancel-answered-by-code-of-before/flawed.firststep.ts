// path: src/rust-backend.ts
interface KernelOutcome {
  accepted: boolean;
  diagnosticCode: string;
  emittedEvents: VenueEvent[];
}

interface VenueEvent {
  kind: "CANCEL_ACK" | "CANCEL_REJECT" | "ORDER_ACK" | "FULL_FILL";
  slotId: number;
}

interface Intent {
  action: "ENTER" | "EXIT" | "CANCEL";
  slotId: number;
}

export class ExecutionKernel {
  constructor(
    private readonly native: { processIntent(json: string): string; onVenueEvent(json: string): string },
    private readonly venue: { submit(i: Intent): Promise<VenueEvent[]>; cancel(slotId: number): Promise<VenueEvent[]> },
  ) {}

  async processIntent(intent: Intent): Promise<KernelOutcome> {
    const outcome: KernelOutcome = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    if (!outcome.accepted) return outcome;
    const events =
      intent.action === "CANCEL" ? await this.venue.cancel(intent.slotId) : await this.venue.submit(intent); // flaw: a CANCEL_REJECT changes the slot but not the answer
    for (const event of events) {
      this.native.onVenueEvent(JSON.stringify(event));
      outcome.emittedEvents.push(event);
    }
    return outcome;
  }
}
