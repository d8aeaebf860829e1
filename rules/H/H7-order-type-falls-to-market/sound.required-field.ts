// path: src/bingx-venue.ts
import { z } from "zod";

const KernelIntent = z.object({
  tradeId: z.string(),
  side: z.enum(["BUY", "SELL"]),
  size: z.number().positive(),
  orderType: z.enum(["MARKET", "LIMIT"]),
  metadata: z.object({ price: z.number().optional() }),
});

export function legacyIntent(raw: unknown): Record<string, string> {
  const intent = KernelIntent.parse(raw);
  const legacy: Record<string, string> = {
    clientOrderId: intent.tradeId,
    side: intent.side,
    quantity: String(intent.size),
    type: intent.orderType,
  };
  if (intent.orderType === "LIMIT") legacy.price = String(intent.metadata.price);
  return legacy;
}
