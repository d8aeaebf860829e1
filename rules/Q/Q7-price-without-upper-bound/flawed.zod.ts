// path: src/rust-backend.ts
import { z } from "zod";

const Price = z.number().finite().positive(); // flaw: no max, a corrupt tick of 1e300 enters the books

export const KernelIntent = z.object({
  tradeId: z.string().min(1),
  action: z.enum(["ENTER", "EXIT", "MARK_PRICE"]),
  targetSize: z.number().finite().positive().max(1_000_000),
  referencePrice: Price,
  limitPrice: Price.optional(),
});

export const VenueEvent = z.object({
  eventId: z.string().min(1),
  filledSize: z.number().finite().nonnegative(),
  price: Price,
});
