// path: src/rust-backend.ts
interface VenueEvent {
  kind: string;
}

interface Intent {
  intentId: string;
  slotId: number;
}

export class ExecutionKernel {
  readonly needsReconcile = new Set<number>();

  constructor(
    private readonly native: { processIntent(i: Intent): { accepted: boolean }; onVenueEvent(e: VenueEvent): void },
    private readonly venue: {
      submit(i: Intent): Promise<VenueEvent[]>;
      queryOrder(intentId: string): Promise<VenueEvent[]>;
    },
  ) {}

  async processIntent(intent: Intent): Promise<"DONE" | "REFUSED" | "UNKNOWN"> {
    if (!this.native.processIntent(intent).accepted) return "REFUSED";
    let events = await this.venue.submit(intent);
    if (events.length === 0) events = await this.venue.queryOrder(intent.intentId);
    if (events.length === 0) {
      this.needsReconcile.add(intent.slotId);
      return "UNKNOWN";
    }
    events.forEach((e) => this.native.onVenueEvent(e));
    return "DONE";
  }
}
