export class PinkDirectRuntime {
  constructor(readonly kernel: any, private readonly feed: any, readonly decisionEngine: any) {}

  async step(): Promise<any> {
    const decision = this.decisionEngine.decide(await this.feed.snapshot());
    return decision ? this.kernel.processIntent(decision) : undefined;
  }
}
