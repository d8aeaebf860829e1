// path: src/rust-backend.ts
import { z } from "zod";

const Numbers = z.object({
  targetSize: z.number().finite(),
  referencePrice: z.number().finite(),
  limitPrice: z.number().finite().optional(),
  leverage: z.number().finite(),
});

export function firstInvalidIntentField(intent: unknown): string | null { // flaw: finite is all that its schema asks
  const result = Numbers.safeParse(intent);
  if (result.success) return null;
  const [issue] = result.error.issues;
  return String(issue!.path[0]);
}

export function assertIntent(intent: { tradeId: string }): void {
  const field = firstInvalidIntentField(intent);
  if (field !== null) throw new TypeError(`${intent.tradeId}: ${field}`);
}
