import type { ExecutionKernel } from "./rust-backend.js";

export class PinkDirectRuntime {
  constructor(private readonly kernel: ExecutionKernel, private readonly feed: any, private readonly decisionEngine: any) {}

  async step(): Promise<object | undefined> {
    const { symbol, price, ...rest } = await this.feed.snapshot();
    this.kernel.markPrice(symbol, price);
    const decision = this.decisionEngine.decide({ symbol, price, ...rest });
    return decision && this.kernel.processIntent(decision);
  }
}
