// path: src/lib.ts
export interface KernelIntent {
  action: "ENTER" | "EXIT";
  targetSize: number;
  leverage: number;
}

export interface TradeSlot {
  fsmState: string;
  initialSize: number;
  leverage: number;
}

export function processIntent(slot: TradeSlot, intent: KernelIntent): string {
  if (intent.action !== "ENTER") return "UNSUPPORTED";
  if (slot.fsmState !== "IDLE") return "SLOT_BUSY";
  if (!Number.isFinite(intent.targetSize) || intent.targetSize <= 0) return "INVALID_SIZE";
  slot.leverage = Number.isFinite(intent.leverage) && intent.leverage > 0 ? intent.leverage : 1; // flaw: any height is accepted
  slot.initialSize = intent.targetSize;
  slot.fsmState = "ENTRY_REQUESTED";
  return "OK";
}
