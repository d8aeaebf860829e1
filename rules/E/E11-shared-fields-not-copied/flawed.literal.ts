// path: src/bingx-venue.ts
export interface KernelIntent {
  tradeId: string;
  action: string;
  asset: string;
  targetSize: number;
  leverage: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice: number | null;
  exitLegRatios: number[];
}

export interface LegacyIntent {
  tradeId: string;
  action: string;
  asset: string;
  targetSize: number;
  leverage: number;
  orderType?: "MARKET" | "LIMIT";
  limitPrice?: number | null;
  exitLegRatios?: number[];
}

export class BingxVenueAdapter {
  constructor(private readonly backend: { submitIntent(i: LegacyIntent): Promise<unknown> }) {}

  private legacyIntent(intent: KernelIntent): LegacyIntent {
    return { // flaw: orderType, limitPrice and exitLegRatios do not arrive
      tradeId: intent.tradeId,
      action: intent.action,
      asset: intent.asset,
      targetSize: intent.targetSize,
      leverage: intent.leverage,
    };
  }

  submit(intent: KernelIntent): Promise<unknown> {
    return this.backend.submitIntent(this.legacyIntent(intent));
  }
}
