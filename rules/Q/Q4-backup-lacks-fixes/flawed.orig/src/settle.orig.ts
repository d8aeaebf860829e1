import type { Slot } from "./contracts";

export function settle(slot: Slot, _fee: number): number { // flaw: backup copy without the repairs of the current source
  return slot.realizedPnl;
}

export function close(slot: Slot): void {
  slot.stage = "CLOSED";
}
