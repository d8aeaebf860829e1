import type { Slot } from "./contracts";

export function settle(slot: Slot, fee: number): number {
  const due = slot.realizedPnl - slot.settledPnl - fee;
  slot.settledPnl = slot.realizedPnl;
  return due;
}
