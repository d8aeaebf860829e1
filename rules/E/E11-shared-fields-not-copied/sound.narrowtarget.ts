// path: src/bingx-venue.ts
interface KernelIntent {
  tradeId: string;
  slotId: number;
  asset: string;
  targetSize: number;
  leverage: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice: number | null;
  stage: string;
  createdAt: number;
}

interface LegacyIntent {
  tradeId: string;
  asset: string;
  targetSize: number;
  leverage: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice: number | null;
}

export class BingxVenueAdapter {
  constructor(private readonly send: (intent: LegacyIntent) => Promise<void>) {}

  private legacyIntent(intent: KernelIntent): LegacyIntent {
    return {
      tradeId: intent.tradeId,
      asset: intent.asset,
      targetSize: intent.targetSize,
      leverage: intent.leverage,
      orderType: intent.orderType,
      limitPrice: intent.limitPrice,
    };
  }

  submit(intent: KernelIntent): Promise<void> {
    return this.send(this.legacyIntent(intent));
  }
}
