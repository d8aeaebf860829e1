export interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
}

export function slotFromPayload(payload: Record<string, unknown>): TradeSlot {
  const size = Number(payload.size ?? 0);
  if (!Number.isFinite(size)) throw new RangeError(`slot ${String(payload.slot_id)}: size`);
  return { slotId: Number(payload.slot_id), tradeId: String(payload.trade_id ?? ""), size };
}
