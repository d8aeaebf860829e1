// path: src/bingx-venue.ts
interface KernelIntent {
  tradeId: string;
  asset: string;
  targetSize: number;
  metadata: { confidence?: number; barsHeld?: number };
}

interface LegacyIntent {
  tradeId: string;
  asset: string;
  targetSize: number;
  confidence: number;
  barsHeld: number;
}

export class BingxVenueAdapter {
  constructor(private readonly backend: { submitIntent(i: LegacyIntent): Promise<unknown> }) {}

  private legacyIntent({ tradeId, asset, targetSize, metadata }: KernelIntent): LegacyIntent {
    const { confidence = 1, barsHeld = 0 } = metadata;
    return { tradeId, asset, targetSize, confidence, barsHeld };
  }

  submit(intent: KernelIntent): Promise<unknown> {
    return this.backend.submitIntent(this.legacyIntent(intent));
  }
}
