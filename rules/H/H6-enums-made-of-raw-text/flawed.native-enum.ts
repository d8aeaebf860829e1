// path: src/rust-backend.ts
import { z } from "zod";

export enum TradeStage {
  IDLE = "IDLE",
  ENTRY_WORKING = "ENTRY_WORKING",
  POSITION_OPEN = "POSITION_OPEN",
  CLOSED = "CLOSED",
}

const SlotDoc = z.object({
  slotId: z.number().int(),
  fsmState: z.nativeEnum(TradeStage), // flaw: parse below throws on a state this version lacks
  size: z.number(),
});

export type KernelSlotView = z.infer<typeof SlotDoc>;

export class ExecutionKernel {
  constructor(private readonly call: (name: string) => string) {}

  slots(): KernelSlotView[] {
    return z.array(SlotDoc).parse(JSON.parse(this.call("dita_kernel_state_json")));
  }
}
