// path: src/rust-backend.ts
import { z } from "zod";
import type { NativeKernel } from "./native";

const Code = z.enum(["OK", "INVALID_INTENT", "SLOT_BUSY"]);

const KernelOutcomeSchema = z
  .object({
    accepted: z.boolean(),
    slotId: z.number().int().nonnegative(),
    diagnosticCode: Code,
  })
  .refine((o) => o.accepted === (o.diagnosticCode === "OK"), {
    message: "accepted and diagnosticCode contradict each other",
    path: ["diagnosticCode"],
  });

export type KernelOutcome = z.infer<typeof KernelOutcomeSchema>;

export function submit(native: NativeKernel, intent: object): KernelOutcome {
  const reply = native.processIntent(JSON.stringify(intent));
  return KernelOutcomeSchema.parse(JSON.parse(reply));
}
