// path: src/bingx-venue.ts
interface KernelIntent {
  tradeId: string;
  asset: string;
  targetSize: number;
  orderType?: "MARKET" | "LIMIT";
  metadata: Record<string, unknown>;
}

export function intentFor(tradeId: string, asset: string, size: number, limitPrice: number): KernelIntent {
  return { tradeId, asset, targetSize: size, metadata: { orderType: "LIMIT", limitPrice } };
}

export class BingxVenueAdapter {
  legacyIntent(intent: KernelIntent) {
    return {
      clientOrderId: intent.tradeId,
      symbol: intent.asset,
      quantity: intent.targetSize,
      type: intent.orderType ?? "MARKET", // flaw: the type is in intent.metadata
      price: intent.metadata["limitPrice"],
    };
  }
}
