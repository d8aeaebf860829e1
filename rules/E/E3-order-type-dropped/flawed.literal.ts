// path: src/pink-direct.ts
export interface Decision {
  tradeId: string;
  action: "ENTER" | "EXIT";
  side: "LONG" | "SHORT";
  size: number;
  leverage: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice?: number;
}

export interface KernelIntent {
  tradeId: string;
  slotId: number;
  action: string;
  side: string;
  targetSize: number;
  leverage: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice: number | null;
}

const INTENT_DEFAULTS = { orderType: "MARKET", limitPrice: null } as const;

export class PinkDirectRuntime {
  decisionToKernelIntent(decision: Decision, slotId: number): KernelIntent {
    return {
      ...INTENT_DEFAULTS, // flaw: the decision's orderType and limitPrice are not taken over
      tradeId: decision.tradeId,
      slotId,
      action: decision.action,
      side: decision.side,
      targetSize: decision.size,
      leverage: decision.leverage,
    };
  }
}
