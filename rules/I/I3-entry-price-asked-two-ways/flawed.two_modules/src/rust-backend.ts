import { z } from "zod";

const slotSchema = z.object({ size: z.number(), entryPrice: z.number().default(0) });

export class KernelSlotView {
  constructor(private readonly readJson: () => string) {}

  costBasis(): number | undefined {
    const slot = slotSchema.parse(JSON.parse(this.readJson()));
    return slot.entryPrice ? slot.entryPrice * slot.size : undefined; // flaw: -1 is a price here and none in lib.ts
  }

  pnlAt(mark: number): number {
    const basis = this.costBasis();
    const { size } = slotSchema.parse(JSON.parse(this.readJson()));
    return basis === undefined ? 0 : mark * size - basis;
  }
}
