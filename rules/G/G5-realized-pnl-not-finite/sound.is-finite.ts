// path: src/lib.ts
export interface TradeSlot {
  entryPrice: number;
  size: number;
  leverage: number;
  realizedPnl: number;
}

export function applyFill(slot: TradeSlot, price: number, qty: number, part: "ENTRY" | "EXIT"): string {
  if (part === "ENTRY") {
    slot.size += qty;
    slot.entryPrice = price;
    return "OK";
  }
  const pnl = (price - slot.entryPrice) * qty * slot.leverage;
  const next = slot.realizedPnl + pnl;
  if (!Number.isFinite(pnl) || !Number.isFinite(next)) return "NON_FINITE_PNL";
  slot.realizedPnl = next;
  slot.size = Math.max(0, slot.size - qty);
  return "OK";
}
