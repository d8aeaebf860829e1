// path: src/kernel-exports.ts
import { z } from "zod";
import { Kernel } from "./kernel";

const SlotList = z.array(z.object({ slotId: z.number(), stage: z.string(), size: z.number() }));

export function reconcileSlotsJson(kernel: Kernel, payload: string): string | null {
  try {
    const slots = SlotList.parse(JSON.parse(payload));
    return JSON.stringify(kernel.reconcile(slots));
  } catch {
    return null; // flaw: which field was wrong is lost
  }
}

export function snapshotJson(kernel: Kernel): string | null {
  try {
    return JSON.stringify(kernel.slots);
  } catch {
    return null;
  }
}
