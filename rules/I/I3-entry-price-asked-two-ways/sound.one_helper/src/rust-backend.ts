import { hasEntryPrice, type Slot } from "./lib.js";

export function costBasis(slot: Slot): number | undefined {
  return hasEntryPrice(slot) ? slot.entryPrice * slot.size : undefined;
}

export function pnlAt(slot: Slot, mark: number): number {
  const basis = costBasis(slot);
  return basis === undefined ? 0 : mark * slot.size - basis;
}
