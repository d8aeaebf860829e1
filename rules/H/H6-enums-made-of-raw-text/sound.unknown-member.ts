// path: src/rust-backend.ts
import { z } from "zod";

export enum TradeStage {
  IDLE = "IDLE",
  POSITION_OPEN = "POSITION_OPEN",
  UNKNOWN = "UNKNOWN",
}

const stage = z.nativeEnum(TradeStage).catch((ctx) => {
  console.error("unknown TradeStage", ctx.input);
  return TradeStage.UNKNOWN;
});

const SlotDoc = z.object({ slotId: z.number().int(), fsmState: stage, size: z.number() });

export function slots(raw: string): Array<z.infer<typeof SlotDoc>> {
  return z.array(SlotDoc).parse(JSON.parse(raw));
}
