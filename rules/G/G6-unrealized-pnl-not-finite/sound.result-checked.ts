// path: src/lib.ts
export interface TradeSlot {
  entryPrice: number;
  size: number;
  leverage: number;
  unrealizedPnl: number;
}

export function markPrice(slot: TradeSlot, price: number, report: (code: string) => void): void {
  if (!Number.isFinite(price) || price <= 0) {
    report("INVALID_MARK_PRICE");
    return;
  }
  const pnl = (price - slot.entryPrice) * slot.size * slot.leverage;
  if (Number.isFinite(pnl)) {
    slot.unrealizedPnl = pnl;
  } else {
    report("NON_FINITE_UNREALIZED");
  }
}
