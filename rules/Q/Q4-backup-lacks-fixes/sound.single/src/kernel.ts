import type { Slot } from "./contracts";

export function settle(slot: Slot, fee: number): number {
  const due = slot.realizedPnl - slot.settledPnl - fee;
  slot.settledPnl = slot.realizedPnl;
  return due;
}

export function close(slot: Slot): void {
  slot.activeEntryOrder = undefined;
  slot.activeExitOrder = undefined;
  slot.stage = "CLOSED";
  slot.size = 0;
  slot.seenEventIds = [];
}
