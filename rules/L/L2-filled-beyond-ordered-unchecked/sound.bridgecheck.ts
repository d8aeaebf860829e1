// path: src/bingx-venue.ts
import { z } from "zod";
import type { KernelIntent } from "./contracts";

const VenueEventSchema = z
  .object({
    tradeId: z.string(),
    size: z.number().positive(),
    filledSize: z.number().nonnegative(),
    price: z.number().positive(),
  })
  .superRefine((e, ctx) => {
    if (e.filledSize > e.size) ctx.addIssue({ code: "custom", message: `filled ${e.filledSize} of ${e.size}` });
  });

export type VenueEvent = z.infer<typeof VenueEventSchema>;

export function toFill(intent: KernelIntent, row: Record<string, string>): VenueEvent {
  return VenueEventSchema.parse({
    tradeId: intent.tradeId,
    size: intent.targetSize,
    filledSize: Number(row["executedQty"]),
    price: Number(row["avgPrice"]),
  });
}
