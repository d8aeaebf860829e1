// path: src/rust-backend.ts
import { z } from "zod";
import type { NativeKernel } from "./native";

export const KernelDiagnosticCode = z.enum(["OK", "INVALID_INTENT", "SLOT_BUSY", "STALE_STATE_RECONCILING"]);

const KernelOutcomeSchema = z.object({ // flaw: no refinement reads accepted and diagnosticCode together
  accepted: z.boolean(),
  slotId: z.number().int().nonnegative(),
  tradeId: z.string(),
  diagnosticCode: KernelDiagnosticCode,
  transitions: z.array(z.object({ from: z.string(), to: z.string() })),
});

export type KernelOutcome = z.infer<typeof KernelOutcomeSchema>;

export class ExecutionKernel {
  constructor(private readonly native: NativeKernel) {}

  processIntent(intent: object): KernelOutcome {
    const reply = this.native.processIntent(JSON.stringify(intent));
    return KernelOutcomeSchema.parse(JSON.parse(reply));
  }
}
