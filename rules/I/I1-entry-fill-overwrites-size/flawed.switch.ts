// path: src/lib.ts
export type TradeStage = "IDLE" | "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_WORKING" | "CLOSED";

export interface TradeSlot {
  fsmState: TradeStage;
  size: number;
  initialSize: number;
  entryPrice: number;
  realizedPnl: number;
}

export interface Fill {
  lastQty: number;
  lastPrice: number;
  done: boolean;
}

export function applyFill(slot: TradeSlot, fill: Fill): void {
  switch (slot.fsmState) {
    case "ENTRY_WORKING":
      slot.size = fill.lastQty; // flaw: overwrites the earlier partial fills
      slot.initialSize = slot.size;
      slot.entryPrice = fill.lastPrice;
      if (fill.done) slot.fsmState = "POSITION_OPEN";
      break;
    case "EXIT_WORKING": {
      const closed = Math.min(fill.lastQty, slot.size);
      slot.realizedPnl += (fill.lastPrice - slot.entryPrice) * closed;
      slot.size -= closed;
      if (slot.size <= 1e-9) slot.fsmState = "CLOSED";
      break;
    }
    default:
      break;
  }
}
