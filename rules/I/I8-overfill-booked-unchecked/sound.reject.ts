// path: src/lib.ts
type Slot = { stage: string; size: number; entryPrice: number; entryOrder: { size: number; filled: number } | null };

export class OverfillError extends Error {
  constructor(readonly open: number, readonly got: number) {
    super(`fill ${got} exceeds open quantity ${open}`);
  }
}

export function applyFill(slot: Slot, qty: number, px: number): void {
  if (slot.entryOrder) {
    const open = slot.entryOrder.size - slot.entryOrder.filled;
    if (qty - open > 1e-9) throw new OverfillError(open, qty);
    slot.entryPrice = (slot.entryPrice * slot.size + qty * px) / (slot.size + qty);
    slot.size += qty;
    slot.entryOrder.filled += qty;
    return;
  }
  slot.size = Math.max(0, slot.size - qty);
}
