// path: src/bingx-venue.ts
export interface KernelIntent {
  tradeId: string;
  asset: string;
  targetSize: number;
  leverage: number;
  metadata: { confidence?: number; barsHeld?: number };
}

export interface LegacyIntent {
  tradeId: string;
  asset: string;
  targetSize: number;
  leverage: number;
  confidence: number;
  barsHeld: number;
}

export class BingxVenueAdapter {
  constructor(private readonly backend: { submitIntent(i: LegacyIntent): Promise<unknown> }) {}

  private legacyIntent(intent: KernelIntent): LegacyIntent {
    const { tradeId, asset, targetSize, leverage } = intent;
    return { tradeId, asset, targetSize, leverage, confidence: 1.0, barsHeld: 0 }; // flaw: constants, the metadata is not asked
  }

  submit(intent: KernelIntent): Promise<unknown> {
    return this.backend.submitIntent(this.legacyIntent(intent));
  }
}
