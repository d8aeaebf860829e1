// path: src/rust-backend.ts
import type { KernelIntent, KernelOutcome } from "./contracts";

const numeric = ["targetSize", "referencePrice", "limitPrice", "leverage"] as const;

export function firstInvalidIntentField(intent: KernelIntent): string | undefined {
  for (const field of numeric) {
    const value = intent[field];
    if (value !== undefined && !Number.isFinite(value)) return field; // flaw: a size of zero or a negative price is finite
  }
  return undefined;
}

export function processIntent(intent: KernelIntent, submit: (i: KernelIntent) => KernelOutcome): KernelOutcome {
  const field = firstInvalidIntentField(intent);
  if (field !== undefined) return { accepted: false, code: "INVALID_INTENT", field };
  return submit(intent);
}
