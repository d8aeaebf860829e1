import type { TradeSlot } from "./contracts";

function slotFromPayload(payload: Record<string, unknown>): TradeSlot { // flaw: declared in rust-backend as well
  return {
    slotId: Number(payload.slot_id),
    tradeId: String(payload.trade_id ?? ""),
    size: Number(payload.size ?? 0),
    entryPrice: Number(payload.entry_price ?? 0),
  };
}

export class RealZincPlane {
  constructor(private readonly region: { text(): string }) {}

  readSlots(): TradeSlot[] {
    const payloads = JSON.parse(this.region.text() || "[]") as Array<Record<string, unknown>>;
    return payloads.map(slotFromPayload);
  }
}
