// path: src/pink-direct.ts
interface Decision {
  tradeId: string;
  action: string;
  size: number;
  leverage: number;
  orderType?: "MARKET" | "LIMIT";
  limitPrice?: number;
}

interface KernelIntent {
  tradeId: string;
  slotId: number;
  action: string;
  targetSize: number;
  leverage: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice: number | null;
}

export const decisionToKernelIntent = (decision: Decision, slotId: number): KernelIntent => {
  const intent: KernelIntent = {
    tradeId: decision.tradeId,
    slotId,
    action: decision.action,
    targetSize: decision.size,
    leverage: decision.leverage,
    orderType: "MARKET",
    limitPrice: null,
  };
  if (decision.orderType === "LIMIT") {
    if (decision.limitPrice === undefined) throw new RangeError("LIMIT decision without limitPrice");
    intent.orderType = decision.orderType;
    intent.limitPrice = decision.limitPrice;
  }
  return intent;
};
