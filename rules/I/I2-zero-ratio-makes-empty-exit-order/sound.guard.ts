// path: src/lib.ts
const minQty = 1e-6;

export interface ExitIntent { action: "EXIT"; slotId: number; exitRatio: number }

export function processIntent(slot: TradeSlot, intent: ExitIntent): Outcome {
  const qty = slot.size * intent.exitRatio;
  if (!Number.isFinite(qty) || qty < minQty) {
    return { accepted: false, diagnostic: "EXIT_SIZE_TOO_SMALL" };
  }
  if (slot.fsmState !== "POSITION_OPEN") {
    return { accepted: false, diagnostic: "INVALID_STATE" };
  }
  slot.activeExitOrder = { size: Math.min(qty, slot.size), kind: "MARKET" };
  slot.fsmState = "EXIT_REQUESTED";
  return { accepted: true, diagnostic: "OK" };
}

interface TradeSlot { fsmState: string; size: number; activeExitOrder?: { size: number; kind: string } }
interface Outcome { accepted: boolean; diagnostic: string }
