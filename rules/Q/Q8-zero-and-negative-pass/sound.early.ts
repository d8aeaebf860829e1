// path: src/rust-backend.ts
import type { KernelIntent } from "./contracts";

const isPositive = (x: number): boolean => Number.isFinite(x) && x > 0;

export function firstInvalidIntentField(intent: KernelIntent): string | undefined {
  if (intent.action !== "ENTER") return isPositive(intent.targetSize) ? undefined : "targetSize";
  const { targetSize, referencePrice } = intent;
  if (!isPositive(targetSize)) return "targetSize";
  if (!isPositive(referencePrice)) return "referencePrice";
  if (intent.orderType === "LIMIT" && !isPositive(intent.limitPrice)) return "limitPrice";
  return undefined;
}
