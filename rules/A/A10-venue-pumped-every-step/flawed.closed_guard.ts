// path: pink_direct.ts
type VenueEvent = { kind: string; orderId: string };

export interface RuntimeParts {
  kernel: { onVenueEvent(e: VenueEvent): void; processIntent(i: object): void };
  venue: { reconcile(): Promise<VenueEvent[]> } | null;
  engine: { next(snapshot: object): object | null };
}

export class DirectRuntime {
  private closed = false;
  private cycles = 0;

  constructor(private readonly parts: RuntimeParts) {}

  async step(snapshot: object): Promise<void> {
    this.cycles += 1;
    const { kernel, venue, engine } = this.parts;
    if (!this.closed && venue) {
      const batch = await venue.reconcile(); // flaw: an open runtime is all the guard asks for
      batch.forEach((event) => kernel.onVenueEvent(event));
    }
    const intent = engine.next(snapshot);
    if (intent) kernel.processIntent(intent);
  }

  close(): void {
    this.closed = true;
  }
}
