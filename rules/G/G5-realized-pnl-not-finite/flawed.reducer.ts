// path: src/kernel/slot.ts
import { z } from "zod";

const Fill = z.object({
  price: z.number().positive(),
  quantity: z.number().positive(),
  part: z.enum(["ENTRY", "EXIT"]),
});

export interface TradeSlot {
  readonly entryPrice: number;
  readonly size: number;
  readonly leverage: number;
  readonly sign: 1 | -1;
  readonly realizedPnl: number;
}

export function applyFill(slot: TradeSlot, raw: unknown): TradeSlot {
  const { price, quantity, part } = Fill.parse(raw);
  if (part === "ENTRY") {
    return { ...slot, entryPrice: price, size: slot.size + quantity };
  }
  const pnl = slot.sign * (price - slot.entryPrice) * quantity * slot.leverage;
  return {
    ...slot,
    size: slot.size - quantity,
    realizedPnl: slot.realizedPnl + pnl, // flaw: sum stored without a finite check
  };
}
