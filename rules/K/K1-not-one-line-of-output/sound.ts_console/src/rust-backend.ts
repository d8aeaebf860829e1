export class ExecutionKernel {
  constructor(private readonly venue: { submit(i: object): Promise<object[]> }) {}

  async processIntent(intent: { tradeId: string }): Promise<boolean> {
    try {
      const events = await this.venue.submit(intent);
      console.info("intent %s: %d events", intent.tradeId, events.length);
      return true;
    } catch (error) {
      console.error("intent %s failed", intent.tradeId, error);
      return false;
    }
  }
}
