import type { ExecutionKernel } from "./rust-backend.js";

export class PinkDirectRuntime {
  constructor(private readonly kernel: ExecutionKernel, private readonly feed: any, private readonly decisionEngine: any) {}

  async step(): Promise<object | undefined> {
    const snapshot = await this.feed.snapshot();
    const decision = this.decisionEngine.decide(snapshot, this.kernel.account.equity);
    return decision ? this.kernel.processIntent(decision) : undefined;
  }
}
