// path: src/bingx-venue.ts
export interface KernelIntent {
  tradeId: string;
  slotId: number;
  asset: string;
  targetSize: number;
  leverage: number;
  orderType: "MARKET" | "LIMIT";
  limitPrice: number | null;
  exitLegRatios: readonly number[];
}

export type LegacyIntent = Omit<KernelIntent, "slotId">;

export class BingxVenueAdapter {
  constructor(private readonly backend: { submitIntent(i: LegacyIntent): Promise<unknown> }) {}

  private legacyIntent({ slotId: _slotId, ...rest }: KernelIntent): LegacyIntent {
    return rest;
  }

  submit(intent: KernelIntent): Promise<unknown> {
    return this.backend.submitIntent(this.legacyIntent(intent));
  }
}
