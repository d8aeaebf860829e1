// path: src/rust-backend.ts
const MAX_SIZE = 1_000_000;

export function firstInvalidIntentField(intent: { referencePrice: number; targetSize: number }): string | null {
  if (!Number.isFinite(intent.referencePrice) || intent.referencePrice <= 0) return "referencePrice"; // flaw: any height is a price
  if (!Number.isFinite(intent.targetSize) || intent.targetSize > MAX_SIZE) return "targetSize";
  return null;
}
