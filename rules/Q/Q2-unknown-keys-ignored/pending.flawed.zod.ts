// path: src/kernel.ts
import { z } from "zod";

const KernelIntent = z.object({ // flaw: strips unknown keys and fills in the defaults
  tradeId: z.string(),
  slotId: z.number().int().default(0),
  action: z.enum(["ENTER", "EXIT", "CANCEL"]),
  targetSize: z.number().default(0),
  leverage: z.number().default(1),
  limitPrice: z.number().optional(),
});

export type KernelIntent = z.infer<typeof KernelIntent>;

export class Kernel {
  processIntentJson(text: string): string {
    const parsed = KernelIntent.safeParse(JSON.parse(text));
    if (!parsed.success) return JSON.stringify({ accepted: false, detail: parsed.error.message });
    return JSON.stringify(this.processIntent(parsed.data));
  }

  private processIntent(intent: KernelIntent) {
    return { accepted: true, slotId: intent.slotId };
  }
}
