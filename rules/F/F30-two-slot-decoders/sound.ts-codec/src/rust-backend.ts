import { slotFromPayload, type TradeSlot } from "./slot-codec";

export class ExecutionKernel {
  constructor(private readonly native: { slotJson(id: number): string }) {}

  slot(id: number): TradeSlot {
    return slotFromPayload(JSON.parse(this.native.slotJson(id)));
  }
}
