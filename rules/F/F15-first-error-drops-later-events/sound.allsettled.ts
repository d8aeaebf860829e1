// path: src/rust-backend.ts
export class ExecutionKernel {
  async processIntent(intent: Intent): Promise<Outcome> {
    const outcome = this.native.processIntent(intent);
    const events = await this.venue.submit(intent);
    const results = await Promise.allSettled(events.map((e) => this.onVenueEvent(e)));
    outcome.errors = results.filter((r) => r.status === "rejected");
    return outcome;
  }

  async onVenueEvent(event: VenueEvent): Promise<void> {
    await this.sink.writeSlot(this.native.onVenueEvent(event));
  }
}
