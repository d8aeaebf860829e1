// path: src/bingx-venue.ts
type KernelIntent = {
  tradeId: string;
  asset: string;
  targetSize: number;
  orderType: string;
  confidence: number;
  barsHeld: number;
};

type LegacyIntent = KernelIntent & { source: string };

const LEGACY_STAMP = Object.freeze({ source: "pink", confidence: 1, barsHeld: 0 });

export class BingxVenueAdapter {
  readonly sent: LegacyIntent[] = [];

  legacyIntent(intent: KernelIntent): LegacyIntent {
    return { ...intent, ...LEGACY_STAMP }; // flaw: the stamp overwrites confidence and barsHeld of every intent
  }

  submit(intent: KernelIntent): void {
    this.sent.push(this.legacyIntent(intent));
  }
}
