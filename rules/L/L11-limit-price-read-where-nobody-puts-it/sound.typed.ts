// path: src/bingx-venue.ts
interface KernelIntent {
  readonly tradeId: string;
  readonly size: number;
  readonly orderType: "MARKET" | "LIMIT";
  readonly limitPrice?: number;
  readonly metadata: Readonly<Record<string, string>>;
}

export function entryAt(tradeId: string, size: number, price: number): KernelIntent {
  return { tradeId, size, orderType: "LIMIT", limitPrice: price, metadata: { source: "policy" } };
}

export function legacyIntent(intent: KernelIntent) {
  const order = { clientOrderId: intent.tradeId, quantity: intent.size, type: intent.orderType };
  return intent.orderType === "LIMIT" ? { ...order, price: intent.limitPrice } : order;
}
