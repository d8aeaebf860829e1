// path: src/rust-backend.ts
import { z } from "zod";

const KernelTime = z
  .string()
  .datetime({ offset: true })
  .transform((text) => new Date(text));

const Order = z.object({ venueOrderId: z.string(), ackedAt: KernelTime });

const Slot = z.object({ entryTime: KernelTime, exitTime: KernelTime.nullable(), order: Order });

export const KernelState = z.object({
  takenAt: KernelTime,
  lastEventAt: KernelTime,
  slots: z.array(Slot),
});
