// path: src/kernel/reconcile.ts
import { z } from "zod";

const Slot = z.object({ slotId: z.number().int().nonnegative(), tradeId: z.string(), size: z.number() });
type Slot = z.infer<typeof Slot>;

const batchFor = (maxSlots: number) =>
  z.array(Slot).superRefine((list, ctx) => {
    const ids = new Set<number>();
    const trades = new Set<string>();
    list.forEach((slot, at) => {
      if (slot.slotId >= maxSlots) ctx.addIssue({ code: "custom", path: [at], message: "slotId out of range" });
      if (ids.has(slot.slotId)) ctx.addIssue({ code: "custom", path: [at], message: "duplicate slotId" });
      if (slot.size > 0 && trades.has(slot.tradeId)) ctx.addIssue({ code: "custom", path: [at], message: "duplicate tradeId" });
      ids.add(slot.slotId);
      if (slot.size > 0) trades.add(slot.tradeId);
    });
  });

export function reconcileSlotsJson(slots: Slot[], raw: string): string {
  const parsed = batchFor(slots.length).safeParse(JSON.parse(raw));
  if (!parsed.success) return parsed.error.issues[0].message;
  for (const slot of parsed.data) slots[slot.slotId] = slot;
  return "RECONCILED";
}
