// path: src/bingx-venue.ts
import type { KernelIntent } from "./contracts";

const limitPriceOf = (intent: KernelIntent): number | undefined => {
  const price = intent.limitPrice ?? (intent.metadata.limitPrice as number | undefined);
  return price !== undefined && price > 0 ? price : undefined;
};

export class BingxVenueAdapter {
  legacyIntent(intent: KernelIntent) {
    const price = limitPriceOf(intent);
    if (intent.orderType === "LIMIT" && price === undefined) {
      throw new Error(`${intent.tradeId}: LIMIT without a price`);
    }
    return { clientOrderId: intent.tradeId, quantity: intent.targetSize, type: intent.orderType, price };
  }
}
