// path: src/bingx-venue.ts
export interface KernelIntent {
  action: string;
  tradeId: string;
  asset: string;
  side: string;
  targetSize: number;
  leverage: number;
  orderType: string;
  limitPrice: number | null;
  exitLegRatios: readonly number[];
}

export interface LegacyIntent {
  action: string;
  tradeId: string;
  symbol: string;
  side: string;
  quantity: number;
  leverage: number;
  orderType: string;
  limitPrice?: number | null;
  exitLegRatios?: readonly number[];
}

export class BingxVenueAdapter {
  constructor(private readonly submitIntent: (intent: LegacyIntent) => Promise<unknown>) {}

  submit(intent: KernelIntent): Promise<unknown> {
    return this.submitIntent(this.legacyIntent(intent));
  }

  private legacyIntent(intent: KernelIntent): LegacyIntent {
    const quantity = Math.abs(intent.targetSize);
    // flaw: limitPrice and exitLegRatios are on both sides and not copied
    return { action: intent.action, tradeId: intent.tradeId, symbol: intent.asset, side: intent.side, quantity, leverage: intent.leverage, orderType: intent.orderType };
  }
}
