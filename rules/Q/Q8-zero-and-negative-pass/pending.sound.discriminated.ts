// path: src/rust-backend.ts
import { z } from "zod";

const positive = z.number().finite().positive();
const base = { tradeId: z.string(), leverage: positive, limitPrice: positive.optional() };

const Intent = z
  .discriminatedUnion("action", [
    z.object({ action: z.literal("ENTER"), targetSize: positive, referencePrice: positive, orderType: z.string(), ...base }),
    z.object({ action: z.literal("EXIT"), targetSize: positive, referencePrice: positive, orderType: z.string(), ...base }),
  ])
  .refine((i) => i.orderType !== "LIMIT" || i.limitPrice !== undefined, { path: ["limitPrice"] });

export function firstInvalidIntentField(intent: unknown): string | null {
  const result = Intent.safeParse(intent);
  return result.success ? null : String(result.error.issues[0]!.path[0]);
}
