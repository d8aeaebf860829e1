import { z } from "zod";
import { KernelCommandType } from "./contracts";

const KernelIntent = z.object({
  slotId: z.number().int().nonnegative(),
  action: z.nativeEnum(KernelCommandType),
  targetSize: z.number().optional(),
});

export class Kernel {
  constructor(private readonly sizes: number[]) {}

  processIntent(raw: string): { exitQty: number } {
    const intent = KernelIntent.parse(JSON.parse(raw));
    const held = this.sizes[intent.slotId] ?? 0;
    switch (intent.action) {
      case KernelCommandType.EXIT:
        return { exitQty: Math.min(held, intent.targetSize ?? held) };
      case KernelCommandType.EXIT_RESIDUAL:
        return { exitQty: held };
      default:
        return { exitQty: 0 };
    }
  }
}
