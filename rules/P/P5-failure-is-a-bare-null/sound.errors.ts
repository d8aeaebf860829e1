// path: src/kernel-exports.ts
import { z } from "zod";
import { Kernel } from "./kernel";

const SlotList = z.array(z.object({ slotId: z.number(), stage: z.string(), size: z.number() }));

const failure = (code: string, err: unknown): string =>
  JSON.stringify({ accepted: false, code, detail: err instanceof Error ? err.message : String(err) });

export function reconcileSlotsJson(kernel: Kernel, payload: string): string {
  try {
    return JSON.stringify(kernel.reconcile(SlotList.parse(JSON.parse(payload))));
  } catch (err) {
    return failure("RECONCILE_FAILED", err);
  }
}

export function snapshotJson(kernel: Kernel): string {
  try {
    return JSON.stringify(kernel.slots);
  } catch (err) {
    return failure("SNAPSHOT_FAILED", err);
  }
}
