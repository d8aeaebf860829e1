// path: pink_direct.ts
interface VenueEvent {
  kind: string;
  slotId: number;
}

interface Venue {
  reconcile(): Promise<VenueEvent[]>;
}

interface Kernel {
  onVenueEvent(event: VenueEvent): { accepted: boolean };
  processIntent(intent: unknown): void;
}

interface Snapshot {
  symbol: string;
  price: number;
}

export class PinkDirectRuntime {
  private applied = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly venue: Venue,
    private readonly decide: (snapshot: Snapshot) => { action: string; intent?: unknown },
  ) {}

  async pumpVenueEvents(): Promise<void> {
    const events = await this.venue.reconcile();
    for (const event of events) {
      if (this.kernel.onVenueEvent(event).accepted) this.applied += 1;
    }
  }

  async step(snapshot: Snapshot): Promise<string> {
    await this.pumpVenueEvents(); // flaw: no order need rest for this to run
    const decision = this.decide(snapshot);
    if (decision.action !== "HOLD") {
      this.kernel.processIntent(decision.intent);
    }
    return decision.action;
  }
}
