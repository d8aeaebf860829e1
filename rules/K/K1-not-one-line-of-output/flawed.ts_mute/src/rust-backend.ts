export class ExecutionKernel {
  rejected = 0;
  constructor(readonly venue: { poll(): Promise<object[]>; submit(i: object): Promise<object[]> }) {}

  async processIntent(intent: object): Promise<{ accepted: boolean; diagnostic: string }> { // flaw: not one byte of output on any path
    try {
      await this.venue.submit(intent);
      return { accepted: true, diagnostic: "OK" };
    } catch {
      this.rejected += 1;
      return { accepted: false, diagnostic: "VENUE_ERROR" };
    }
  }

  onVenueEvent(ev: object): boolean {
    return Object.keys(ev).length > 0;
  }
}
