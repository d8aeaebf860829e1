// path: src/projection.ts
import { z } from "zod";
import type { TradeSlot } from "./contracts.js";

const rowSchema = z.object({ slotId: z.number(), size: z.number() });

export type Row = z.infer<typeof rowSchema>;

export const memoryProjection = () => {
  const rows = new Map<number, Row>();
  return {
    publish: (slots: TradeSlot[]): void => slots.forEach((s) => rows.set(s.slotId, rowSchema.parse(s))),
    get: (slotId: number): Row | undefined => rows.get(slotId),
  };
};
