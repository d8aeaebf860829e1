// path: src/pink-direct.ts
import type { Decision, KernelIntent, KernelOutcome, MarketSnapshot } from "./contracts";

export class PinkDirectRuntime {
  constructor(
    private readonly decide: (s: MarketSnapshot) => Decision,
    private readonly submit: (i: KernelIntent) => Promise<KernelOutcome>,
  ) {}

  private decisionToKernelIntent(decision: Decision): KernelIntent {
    return { // flaw: the decision's orderType and limitPrice do not arrive
      tradeId: decision.tradeId,
      slotId: 0,
      action: decision.action,
      side: decision.side,
      targetSize: decision.size,
      leverage: decision.leverage,
      metadata: { reason: decision.reason },
    };
  }

  step(snapshot: MarketSnapshot): Promise<KernelOutcome> {
    return this.submit(this.decisionToKernelIntent(this.decide(snapshot)));
  }
}
