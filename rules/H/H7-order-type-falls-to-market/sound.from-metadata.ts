// path: src/bingx-venue.ts
interface KernelIntent {
  tradeId: string;
  asset: string;
  targetSize: number;
  metadata: { orderType?: "MARKET" | "LIMIT"; limitPrice?: number };
}

export class BingxVenueAdapter {
  constructor(private readonly warn: (message: string) => void) {}

  legacyIntent(intent: KernelIntent) {
    const { orderType, limitPrice } = intent.metadata;
    if (orderType === undefined) this.warn(`${intent.tradeId} names no order type, sending MARKET`);
    return {
      clientOrderId: intent.tradeId,
      symbol: intent.asset,
      quantity: intent.targetSize,
      type: orderType ?? "MARKET",
      price: limitPrice,
    };
  }
}
