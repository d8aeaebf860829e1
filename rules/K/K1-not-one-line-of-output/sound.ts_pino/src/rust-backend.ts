import { log } from "./log.js";

export class ExecutionKernel {
  constructor(private readonly venue: any) {}

  async processIntent(intent: { tradeId: string }): Promise<boolean> {
    try {
      await this.venue.submit(intent);
      log.info({ tradeId: intent.tradeId }, "intent sent");
      return true;
    } catch (err) {
      log.error({ err, tradeId: intent.tradeId }, "submit failed");
      return false;
    }
  }

  async pump(): Promise<void> {
    for (const ev of await this.venue.poll()) log.info({ ev }, "venue event");
  }
}
