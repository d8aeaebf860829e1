import pick from "lodash/pick";
import type { KernelIntent } from "./contracts";

export const legacyIntent = (intent: KernelIntent) => {
  const order = pick(intent, ["tradeId", "side", "targetSize", "limitPrice"]); // flaw: the price is in metadata
  const orderType = String(intent.metadata.orderType ?? "MARKET");
  return order.limitPrice ? { ...order, orderType } : { ...order, orderType: "MARKET" };
};
