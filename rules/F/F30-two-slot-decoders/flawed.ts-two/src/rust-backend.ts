import type { TradeSlot } from "./contracts";

function slotFromPayload(payload: Record<string, unknown>): TradeSlot {
  const size = Number(payload.size);
  if (!Number.isFinite(size)) throw new RangeError("slot without a size");
  return {
    slotId: Number(payload.slot_id),
    tradeId: String(payload.trade_id),
    size,
    entryPrice: Number(payload.entry_price),
  };
}

export class ExecutionKernel {
  constructor(private readonly native: { slotJson(id: number): string }) {}

  slot(id: number): TradeSlot {
    return slotFromPayload(JSON.parse(this.native.slotJson(id)));
  }
}
