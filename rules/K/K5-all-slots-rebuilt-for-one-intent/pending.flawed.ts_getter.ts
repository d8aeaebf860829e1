// path: src/rust-backend.ts
import { z } from "zod";

const orderSchema = z.object({ orderId: z.string(), size: z.number() });
const slotSchema = z.object({ slotId: z.number(), size: z.number(), orders: z.array(orderSchema) });
type TradeSlot = z.infer<typeof slotSchema>;

export const createExecutionKernel = (core: any, publish: Array<(s: TradeSlot[]) => void>) => ({
  get slots(): TradeSlot[] {
    return z.array(slotSchema).parse(JSON.parse(core.snapshotJson()).slots);
  },
  processIntent(intent: object): TradeSlot {
    const free = this.slots.filter((s) => s.size === 0).length;
    const { slotId, events } = core.processIntent(intent, free);
    for (const ev of events) {
      core.onVenueEvent(ev);
      publish.forEach((p) => p(this.slots)); // flaw: each access validates every slot and order once more
    }
    return this.slots[slotId];
  },
});
