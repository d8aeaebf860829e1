export class PinkDirectRuntime {
  constructor(private readonly kernel: any, private readonly venue: any, readonly decisionEngine: any) {}

  async connect(): Promise<void> {
    await this.venue.connect();
  }

  async step(): Promise<unknown> {
    const decision = this.decisionEngine.decide(await this.venue.snapshot());
    return decision ? this.kernel.processIntent(decision) : undefined;
  }
}
