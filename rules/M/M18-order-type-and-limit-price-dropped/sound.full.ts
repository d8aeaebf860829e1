// path: src/pink-direct.ts
import type { Decision, KernelIntent } from "./contracts";

export class PinkDirectRuntime {
  decisionToKernelIntent(decision: Decision): KernelIntent {
    if (decision.orderType === "LIMIT" && !(decision.limitPrice! > 0)) {
      throw new RangeError(`${decision.tradeId}: LIMIT without a price`);
    }
    return {
      tradeId: decision.tradeId,
      slotId: 0,
      action: decision.action,
      side: decision.side,
      targetSize: decision.size,
      orderType: decision.orderType,
      limitPrice: decision.limitPrice,
      metadata: { reason: decision.reason },
    };
  }
}
