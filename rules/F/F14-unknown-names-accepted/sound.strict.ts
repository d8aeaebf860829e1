// path: src/rust-backend.ts
import { z } from "zod";

const TradeSlot = z
  .object({ slotId: z.number().int(), tradeId: z.string(), size: z.number(), stopPrice: z.number() })
  .strict();

type Slot = z.infer<typeof TradeSlot>;

class Core {
  constructor(private readonly slots: Slot[]) {}

  load(slotId: number): Slot {
    return structuredClone(this.slots[slotId]);
  }

  store(slotId: number, payload: unknown): void {
    this.slots[slotId] = TradeSlot.parse(payload);
  }
}

export class KernelSlotView {
  constructor(private readonly core: Core, private readonly slotId: number) {}

  set(name: string, value: unknown): this {
    this.core.store(this.slotId, { ...this.core.load(this.slotId), [name]: value });
    return this;
  }
}
