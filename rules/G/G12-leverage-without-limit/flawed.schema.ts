// path: src/kernel.ts
import { z } from "zod";

const Intent = z.discriminatedUnion("action", [
  z.object({
    action: z.literal("ENTER"),
    slotId: z.number().int().min(0),
    targetSize: z.number().finite().positive(),
    leverage: z.number().finite().positive().catch(1),
  }),
  z.object({ action: z.literal("EXIT"), slotId: z.number().int().min(0) }),
]);

export class Kernel {
  private readonly positions = new Map<number, { size: number; leverage: number }>();

  processIntent(raw: string): boolean {
    const intent = Intent.parse(JSON.parse(raw));
    switch (intent.action) {
      case "ENTER":
        if (this.positions.has(intent.slotId)) return false;
        this.positions.set(intent.slotId, { size: intent.targetSize, leverage: intent.leverage }); // flaw: positive, with no max
        return true;
      case "EXIT":
        return this.positions.delete(intent.slotId);
    }
  }
}
