// path: src/projection.ts
import { setTimeout as sleep } from "node:timers/promises"; // flaw: sleep is used nowhere in this file
import { z } from "zod";
import type { TradeSlot } from "./contracts.js";

const rowSchema = z.object({ slotId: z.number(), size: z.number() });
type Row = z.infer<typeof rowSchema>;

export class MemoryProjection {
  private readonly rows = new Map<number, Row>();

  publish(slots: Iterable<TradeSlot>): void {
    for (const slot of slots) this.rows.set(slot.slotId, rowSchema.parse(slot));
  }

  get(slotId: number): Row | undefined {
    return this.rows.get(slotId);
  }
}
