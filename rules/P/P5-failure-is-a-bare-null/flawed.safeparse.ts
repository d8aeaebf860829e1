// path: src/kernel-exports.ts
import { z } from "zod";
import type { Kernel, Slot } from "./kernel";

const SlotSchema = z.object({
  slotId: z.number().int(),
  stage: z.enum(["IDLE", "POSITION_OPEN", "CLOSED"]),
  size: z.number().nonnegative(),
});

export const exportsOf = (kernel: Kernel) => ({
  reconcileSlotsJson(payload: string): string | undefined {
    const parsed = z.array(SlotSchema).safeParse(JSON.parse(payload));
    if (!parsed.success) return undefined; // flaw: parsed.error is dropped and nobody can ask for it
    const refused = parsed.data.some((slot) => !kernel.take(slot as Slot));
    return refused ? undefined : JSON.stringify({ accepted: true });
  },
  snapshotJson(): string | undefined {
    return kernel.consistent() ? JSON.stringify(kernel.slots) : undefined;
  },
});
