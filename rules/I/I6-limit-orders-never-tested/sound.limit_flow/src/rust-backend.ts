import type { KernelIntent, Venue, NativeLib } from "./contracts.js";

export class ExecutionKernel {
  constructor(private readonly lib: NativeLib, private readonly venue: Venue) {}

  async processIntent(intent: KernelIntent): Promise<{ accepted: boolean }> {
    const outcome = this.lib.processIntent(intent);
    if (outcome.accepted) {
      const events = await this.venue.submit({ type: intent.orderType, price: intent.price, qty: intent.size });
      for (const e of events) this.lib.onVenueEvent(e);
    }
    return outcome;
  }
}
