// path: src/bingx-venue.ts
interface KernelIntent {
  tradeId: string;
  limitPrice?: number;
  metadata: Record<string, unknown>;
}

export const intentOf = (tradeId: string, limit: number): KernelIntent => ({ tradeId, metadata: { order_type: "LIMIT", limit_price: limit } });

export class BingxVenueAdapter {
  private legacyIntent(intent: KernelIntent): { clientOrderId: string; limitPrice: number } {
    const asked = intent.limitPrice;
    return { clientOrderId: intent.tradeId, limitPrice: asked ?? 0 }; // flaw: the metadata has it
  }
}
