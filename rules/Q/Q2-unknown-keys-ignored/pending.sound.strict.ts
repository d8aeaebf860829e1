// path: src/kernel.ts
import { z } from "zod";

const KernelIntent = z.strictObject({
  tradeId: z.string(),
  slotId: z.number().int(),
  action: z.enum(["ENTER", "EXIT", "CANCEL"]),
  targetSize: z.number(),
  leverage: z.number(),
  limitPrice: z.number().optional(),
});

export type KernelIntent = z.infer<typeof KernelIntent>;

export function parseIntent(text: string): KernelIntent {
  const parsed = KernelIntent.safeParse(JSON.parse(text));
  if (!parsed.success) throw new TypeError(parsed.error.message);
  return parsed.data;
}
