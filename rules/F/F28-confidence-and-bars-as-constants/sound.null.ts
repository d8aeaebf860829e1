// path: src/bingx-venue.ts
type KernelIntent = { tradeId: string; asset: string; targetSize: number; confidence?: number; barsHeld?: number };

type LegacyIntent = {
  tradeId: string;
  asset: string;
  targetSize: number;
  confidence: number | null;
  barsHeld: number | null;
};

const UNKNOWN = { confidence: null, barsHeld: null };

export function legacyIntent(intent: KernelIntent): LegacyIntent {
  const known = Object.fromEntries(
    Object.entries({ confidence: intent.confidence, barsHeld: intent.barsHeld }).filter(([, v]) => v !== undefined),
  );
  return {
    tradeId: intent.tradeId,
    asset: intent.asset,
    targetSize: intent.targetSize,
    ...UNKNOWN,
    ...known,
  };
}
