// path: src/rust-backend.ts
import type { KernelIntent } from "./contracts";

const numeric = ["targetSize", "referencePrice", "limitPrice", "leverage"] as const;

function required(intent: KernelIntent): ReadonlyArray<(typeof numeric)[number]> {
  const fields: Array<(typeof numeric)[number]> = ["referencePrice"];
  if (intent.action !== "MARK_PRICE") fields.push("targetSize", "leverage");
  if (intent.orderType === "LIMIT") fields.push("limitPrice");
  return fields;
}

export function firstInvalidIntentField(intent: KernelIntent): string | undefined {
  const broken = numeric.find((f) => intent[f] !== undefined && !Number.isFinite(intent[f]));
  return broken ?? required(intent).find((f) => !((intent[f] ?? 0) > 0));
}
