// path: src/rust-backend.ts
import { z } from "zod";

const TradeSlot = z.object({
  slotId: z.number().int(),
  tradeId: z.string(),
  size: z.number(),
  stopPrice: z.number(),
});

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

  get<K extends keyof Slot>(name: K): Slot[K] {
    return this.core.load(this.slotId)[name];
  }

  set(name: string, value: unknown): this {
    this.core.store(this.slotId, { ...this.core.load(this.slotId), [name]: value }); // flaw: parse strips an unknown name without an error
    return this;
  }
}
