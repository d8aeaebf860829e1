import { z } from "zod";

const SlotPayload = z.object({ slot_id: z.number().int(), size: z.number().nonnegative() }).strict();

export type Slot = { slotId: number; size: number };

export function slotFromPayload(payload: unknown): Slot {
  const { slot_id: slotId, size } = SlotPayload.parse(payload);
  return { slotId, size };
}

export class ExecutionKernel {
  constructor(private readonly native: { slotsJson(): string }) {}

  slots(): Slot[] {
    return (JSON.parse(this.native.slotsJson()) as unknown[]).map(slotFromPayload);
  }
}
