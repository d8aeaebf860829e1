// path: src/rust-backend.ts
import Decimal from "decimal.js";
import { z } from "zod";

const decimal = z.string().transform((s) => new Decimal(s));
const SlotPayload = z.object({ slotId: z.number().int(), size: decimal, entryPrice: decimal });

export type TradeSlot = z.output<typeof SlotPayload>;

export class ExecutionKernel {
  constructor(private readonly native: { loadSlot(json: string): void; slotJson(id: number): string }) {}

  load(slot: TradeSlot): void {
    this.native.loadSlot(
      JSON.stringify({
        slotId: slot.slotId,
        size: slot.size.toString(),
        entryPrice: slot.entryPrice.toString(),
      }),
    );
  }

  read(id: number): TradeSlot {
    return SlotPayload.parse(JSON.parse(this.native.slotJson(id)));
  }
}
