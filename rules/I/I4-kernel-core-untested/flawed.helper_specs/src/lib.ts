export const clampRatio = (r: number): number => Math.min(1, Math.max(0, r));
export const sideSign = (side: string): number => (side === "SHORT" ? -1 : 1);

export interface Slot { stage: number; size: number; entryPrice: number; pnl: number }

export function processIntent(slot: Slot, action: string, ratio: number): number | undefined {
  if (action === "ENTER" && slot.stage === 0) {
    slot.stage = 1;
    return slot.size;
  }
  if (action === "EXIT" && slot.stage === 2) {
    slot.stage = 3;
    return slot.size * clampRatio(ratio);
  }
  return undefined;
}

export function applyFill(slot: Slot, side: string, qty: number, px: number): void {
  if (slot.stage === 3) {
    slot.pnl += sideSign(side) * (px - slot.entryPrice) * qty;
    slot.size -= qty;
  } else {
    slot.size += qty;
    slot.stage = 2;
  }
}
