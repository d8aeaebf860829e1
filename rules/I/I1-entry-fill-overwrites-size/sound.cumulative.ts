// path: src/lib.ts
export interface OrderReport {
  orderId: string;
  /** executedQty of BingX: everything this order has filled up to now */
  executedQty: number;
  avgPrice: number;
  status: "PARTIALLY_FILLED" | "FILLED";
}

export interface TradeSlot {
  stage: "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_WORKING" | "CLOSED";
  size: number;
  entryPrice: number;
  exitFilled: number;
}

export function applyFill(slot: TradeSlot, report: OrderReport): void {
  if (slot.stage === "ENTRY_WORKING") {
    if (report.executedQty < slot.size) return;
    slot.size = report.executedQty;
    slot.entryPrice = report.avgPrice;
    if (report.status === "FILLED") slot.stage = "POSITION_OPEN";
    return;
  }
  const step = Math.max(0, report.executedQty - slot.exitFilled);
  slot.exitFilled += step;
  slot.size -= step;
  if (slot.size <= 0) slot.stage = "CLOSED";
}
