// path: pink_direct.ts
enum VenueOrderStatus {
  NEW = "NEW",
  FILLED = "FILLED",
  CANCELED = "CANCELED",
}

interface VenueOrder {
  id: string;
  status: VenueOrderStatus;
}

interface Kernel {
  openOrders(): VenueOrder[];
  onVenueEvent(event: object): void;
  processIntent(intent: object): void;
}

export class PinkDirectRuntime {
  constructor(
    private readonly kernel: Kernel,
    private readonly venue: { reconcile(): Promise<object[]> },
    private readonly engine: { decide(snapshot: object): object | undefined },
  ) {}

  private get hasRestingOrder(): boolean {
    return this.kernel
      .openOrders()
      .some((o) => o.status !== VenueOrderStatus.FILLED && o.status !== VenueOrderStatus.CANCELED);
  }

  async pumpVenueEvents(): Promise<void> {
    for (const event of await this.venue.reconcile()) this.kernel.onVenueEvent(event);
  }

  async step(snapshot: object): Promise<void> {
    if (this.hasRestingOrder) {
      await this.pumpVenueEvents();
    }
    const intent = this.engine.decide(snapshot);
    if (intent) this.kernel.processIntent(intent);
  }
}
