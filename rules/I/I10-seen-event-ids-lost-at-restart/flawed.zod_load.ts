// path: src/lib.ts
import { z } from "zod";

const slotSchema = z.object({
  slotId: z.number().int(),
  tradeId: z.string(),
  fsmState: z.string(),
  size: z.number(),
});

type TradeSlot = z.infer<typeof slotSchema> & { seenEventIds: string[] };

export class Kernel {
  private slots: TradeSlot[] = [];

  reconcileFromSlots(json: string): void {
    const rows = z.array(slotSchema).parse(JSON.parse(json));
    this.slots = rows.map((row) => ({ ...row, seenEventIds: [] })); // flaw: starts without the ids already booked
  }

  onVenueEvent(slotId: number, eventId: string, qty: number): "OK" | "DUPLICATE" | "SLOT_NOT_FOUND" {
    const slot = this.slots.find((s) => s.slotId === slotId);
    if (!slot) return "SLOT_NOT_FOUND";
    if (slot.seenEventIds.includes(eventId)) return "DUPLICATE";
    slot.seenEventIds.push(eventId);
    slot.size += qty;
    return "OK";
  }
}
