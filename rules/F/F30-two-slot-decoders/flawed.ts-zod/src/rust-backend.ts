import { z } from "zod";

const SlotPayload = z
  .object({ slot_id: z.number().int(), size: z.number().nonnegative(), fsm_state: z.string() })
  .transform((p) => ({ slotId: p.slot_id, size: p.size, stage: p.fsm_state }));

export type Slot = z.output<typeof SlotPayload>;

export function slotFromPayload(payload: unknown): Slot { // flaw: a check here is missing in the plane's function of this name
  return SlotPayload.parse(payload);
}

export class ExecutionKernel {
  constructor(private readonly native: { slotsJson(): string }) {}

  slots(): Slot[] {
    return (JSON.parse(this.native.slotsJson()) as unknown[]).map(slotFromPayload);
  }
}
