// path: src/pink-direct.ts
import { KernelIntent } from "./contracts";

interface Decision {
  tradeId: string;
  action: "ENTER" | "EXIT";
  side: "LONG" | "SHORT";
  size: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice?: number;
}

export function decisionToKernelIntent(decision: Decision, slotId: number): KernelIntent {
  const { tradeId, action, side, size } = decision; // flaw: orderType and limitPrice are dropped here
  const intent = new KernelIntent(tradeId, slotId, action);
  intent.side = side;
  intent.targetSize = size;
  intent.metadata.set("source", "policy");
  return intent;
}
