// path: src/bingx-venue.ts
interface KernelIntent {
  tradeId: string;
  size: number;
  limitPrice?: number;
  metadata: Record<string, unknown>;
}

export function entryAt(tradeId: string, size: number, price: number): KernelIntent {
  return { tradeId, size, metadata: { orderType: "LIMIT", limitPrice: price } };
}

export class BingxVenueAdapter {
  private legacyIntent(intent: KernelIntent) {
    return {
      clientOrderId: intent.tradeId,
      quantity: intent.size,
      type: intent.metadata["orderType"] ?? "MARKET",
      price: intent.limitPrice, // flaw: producers carry it in metadata
    };
  }
}
