// path: src/pink-direct.ts
export interface VenueEvent {
  kind: string;
  slotId: number;
  price: number;
}

export interface Venue {
  reconcile(): Promise<VenueEvent[]>;
}

export interface Kernel {
  onVenueEvent(event: VenueEvent): void;
  slot(id: number): { fsmState: string; size: number };
  processIntent(intent: unknown): Promise<{ accepted: boolean }>;
}

export class PinkDirectRuntime {
  constructor(
    private readonly kernel: Kernel,
    private readonly venue: Venue,
    private readonly policy: { decide(tick: unknown, slot: unknown): unknown | undefined },
  ) {}

  async pumpVenueEvents(): Promise<void> {
    for (const event of await this.venue.reconcile()) this.kernel.onVenueEvent(event);
  }

  async step(tick: unknown): Promise<boolean> {
    await this.pumpVenueEvents(); // flaw: a round trip to the exchange in each cycle
    const intent = this.policy.decide(tick, this.kernel.slot(0));
    if (intent === undefined) return false;
    const { accepted } = await this.kernel.processIntent(intent);
    return accepted;
  }
}
