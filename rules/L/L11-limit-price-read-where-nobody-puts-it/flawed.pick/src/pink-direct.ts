import type { Decision, KernelIntent } from "./contracts";

export class PinkDirectRuntime {
  decisionToKernelIntent(decision: Decision): KernelIntent {
    const metadata: Record<string, unknown> = { reason: decision.reason };
    if (decision.orderType === "LIMIT") {
      metadata.orderType = "LIMIT";
      metadata.limitPrice = decision.limitPrice;
    }
    return { tradeId: decision.tradeId, side: decision.side, targetSize: decision.size, metadata };
  }
}
