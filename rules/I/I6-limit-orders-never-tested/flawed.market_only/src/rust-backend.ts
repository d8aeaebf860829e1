import type { KernelIntent, Venue, NativeLib } from "./contracts.js";

export class ExecutionKernel {
  constructor(private readonly lib: NativeLib, private readonly venue: Venue) {}

  async processIntent(intent: KernelIntent): Promise<{ accepted: boolean }> {
    const outcome = this.lib.processIntent(intent);
    if (!outcome.accepted) return outcome;
    const order =
      intent.orderType === "LIMIT"
        ? { type: "LIMIT", price: intent.price, qty: intent.size }
        : { type: "MARKET", qty: intent.size };
    await this.venue.submit(order);
    return outcome;
  }
}
