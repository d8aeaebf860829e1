import { z } from "zod";

export const KernelCommandType = z.enum([ // flaw: EXIT_RESIDUAL missing from the kernel's schema
  "ENTER",
  "EXIT",
  "CANCEL",
  "MARK_PRICE",
]);

const KernelIntentSchema = z.object({
  intentId: z.string(),
  slotId: z.number().int(),
  action: KernelCommandType,
  targetSize: z.number().default(0),
});

export function processIntent(raw: string) {
  const parsed = KernelIntentSchema.safeParse(JSON.parse(raw));
  if (!parsed.success) {
    return { accepted: false, diagnosticCode: "INVALID_INTENT", detail: parsed.error.message };
  }
  switch (parsed.data.action) {
    case "ENTER":
      return { accepted: true, diagnosticCode: "ENTRY_REQUESTED" };
    case "EXIT":
      return { accepted: true, diagnosticCode: "EXIT_REQUESTED" };
    default:
      return { accepted: true, diagnosticCode: "OK" };
  }
}
