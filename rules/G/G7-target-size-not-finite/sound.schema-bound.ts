// path: src/kernel.ts
import { z } from "zod";

const Enter = z.object({
  action: z.literal("ENTER"),
  slotId: z.number().int().min(0),
  targetSize: z.number().finite().positive(),
});

export class Kernel {
  private readonly orders = new Map<number, number>();

  processIntent(raw: unknown): string {
    const parsed = Enter.safeParse(raw);
    if (!parsed.success) return "INVALID_INTENT";
    const { slotId, targetSize } = parsed.data;
    if (this.orders.has(slotId)) return "SLOT_BUSY";
    this.orders.set(slotId, targetSize);
    return "ENTRY_REQUESTED";
  }
}
