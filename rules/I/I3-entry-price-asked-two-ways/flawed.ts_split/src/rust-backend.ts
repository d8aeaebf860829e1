import type { TradeSlot } from "./contracts.js";

export function slotUnrealized(slot: TradeSlot, mark: number): number {
  if (!slot.entryPrice) return 0; // flaw: truthiness, whereas the kernel asks <= 0.0
  const diff = mark - slot.entryPrice;
  return (slot.side === "LONG" ? diff : -diff) * slot.size;
}

export class ExecutionKernel {
  constructor(private readonly slots: TradeSlot[]) {}

  unrealizedPnl(mark: number): number {
    return this.slots.reduce((sum, s) => sum + slotUnrealized(s, mark), 0);
  }
}
