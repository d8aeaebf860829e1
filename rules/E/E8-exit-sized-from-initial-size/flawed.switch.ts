// path: src/lib.ts
export interface VenueOrder {
  intendedSize: number;
  reduceOnly: boolean;
}

export interface TradeSlot {
  tradeId: string;
  size: number;
  initialSize: number;
  activeExitOrder: VenueOrder | null;
}

export interface KernelIntent {
  action: "ENTER" | "EXIT" | "CANCEL";
  slotId: number;
  exitRatio?: number;
}

export function processIntent(slots: TradeSlot[], intent: KernelIntent): string {
  const slot = slots[intent.slotId];
  if (slot === undefined) return "INVALID_SLOT";
  switch (intent.action) {
    case "EXIT": {
      if (slot.size <= 0) return "SLOT_IDLE";
      const intendedSize = slot.initialSize * (intent.exitRatio ?? 1); // flaw: sized from initialSize
      slot.activeExitOrder = { intendedSize, reduceOnly: true };
      return "OK";
    }
    case "CANCEL":
      slot.activeExitOrder = null;
      return "CANCEL_REQUESTED";
    default:
      return "UNSUPPORTED";
  }
}
