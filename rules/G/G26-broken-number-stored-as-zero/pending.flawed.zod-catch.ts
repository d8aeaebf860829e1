// path: src/bingx-venue.ts
import { z } from "zod";

export const safeFloat = z.coerce.number().finite().catch(0); // flaw: any failure is stored as 0

const PositionRow = z.object({
  symbol: z.string(),
  positionAmt: safeFloat,
  avgPrice: safeFloat,
  unrealizedProfit: safeFloat,
});

export type PositionRow = z.infer<typeof PositionRow>;

export function positionRows(payload: unknown): PositionRow[] {
  return z.array(PositionRow).parse(payload);
}
