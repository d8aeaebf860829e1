// path: src/lib.ts
import { z } from "zod";

const slotSchema = z.object({
  slotId: z.number().int(),
  size: z.number(),
  seenEventIds: z.array(z.string()).default([]),
});
type TradeSlot = z.infer<typeof slotSchema>;

const limit = 500;

export class Kernel {
  private slots: TradeSlot[] = [];

  save(): string {
    return JSON.stringify(this.slots);
  }

  reconcileFromSlots(json: string): void {
    this.slots = z.array(slotSchema).parse(JSON.parse(json));
  }

  onVenueEvent(slotId: number, eventId: string, qty: number): boolean {
    const slot = this.slots[slotId];
    if (!slot || slot.seenEventIds.includes(eventId)) return false;
    slot.seenEventIds = [...slot.seenEventIds, eventId].slice(-limit);
    slot.size += qty;
    return true;
  }
}
