export class PinkDirectRuntime {
  constructor(private readonly kernel: any, private readonly venue: { reconcile(): Promise<object[]> }) {}

  async pumpVenueEvents(): Promise<number> {
    const events = await this.venue.reconcile();
    events.forEach((e) => this.kernel.onVenueEvent(e));
    return events.length;
  }
}
