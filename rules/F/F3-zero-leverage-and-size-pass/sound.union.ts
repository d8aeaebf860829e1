// path: src/rust-backend.ts
import { z } from "zod";

const common = { tradeId: z.string().min(1), slotId: z.number().int().min(0), leverage: z.number().finite().positive() };

const IntentSchema = z.discriminatedUnion("action", [
  z.object({ action: z.literal("ENTER"), targetSize: z.number().finite().positive(), ...common }),
  z.object({ action: z.literal("EXIT"), targetSize: z.number().finite().nonnegative(), ...common }),
  z.object({ action: z.literal("CANCEL"), targetSize: z.number().finite().nonnegative(), ...common }),
]);

export type KernelIntent = z.infer<typeof IntentSchema>;

export function firstInvalidIntentField(candidate: unknown): string | undefined {
  const result = IntentSchema.safeParse(candidate);
  if (result.success) return undefined;
  return String(result.error.issues[0].path[0]);
}

export class ExecutionKernel {
  constructor(private readonly send: (intent: unknown) => { accepted: boolean }) {}

  processIntent(intent: KernelIntent): { accepted: boolean } {
    return firstInvalidIntentField(intent) === undefined ? this.send(intent) : { accepted: false };
  }
}
