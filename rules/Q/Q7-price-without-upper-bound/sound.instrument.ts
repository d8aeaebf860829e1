// path: src/rust-backend.ts
interface Instrument { minPrice: number; maxPrice: number }

export function firstInvalidIntentField(intent: { referencePrice: number }, instrument: Instrument): string | null {
  const p = intent.referencePrice;
  if (!Number.isFinite(p) || p < instrument.minPrice || p > instrument.maxPrice) return "referencePrice";
  return null;
}
