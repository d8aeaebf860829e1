// path: src/kernel/slot.ts
import { z } from "zod";

const Fill = z.object({
  price: z.number().positive().max(1e9),
  quantity: z.number().positive().max(1e9),
});

const Slot = z.object({
  entryPrice: z.number().positive().max(1e9),
  size: z.number().nonnegative().max(1e9),
  leverage: z.number().min(1).max(125),
  realizedPnl: z.number().min(-1e30).max(1e30),
});

export function applyFill(rawSlot: unknown, rawFill: unknown): z.infer<typeof Slot> {
  const slot = Slot.parse(rawSlot);
  const fill = Fill.parse(rawFill);
  const pnl = (fill.price - slot.entryPrice) * fill.quantity * slot.leverage;
  return { ...slot, size: slot.size - fill.quantity, realizedPnl: slot.realizedPnl + pnl };
}
