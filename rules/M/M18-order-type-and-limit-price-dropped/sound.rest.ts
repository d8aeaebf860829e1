// path: src/pink-direct.ts
import type { KernelIntent } from "./contracts";

interface Decision {
  tradeId: string;
  action: "ENTER" | "EXIT";
  side: "LONG" | "SHORT";
  size: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice?: number;
  reason: string;
}

export function decisionToKernelIntent(decision: Decision, slotId: number): KernelIntent {
  const { size, reason, ...order } = decision;
  if (order.orderType === "LIMIT" && order.limitPrice === undefined) throw new Error("LIMIT without a price");
  return { ...order, slotId, targetSize: size, metadata: { reason } };
}
