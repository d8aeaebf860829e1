import assert from "node:assert/strict";
import { snapshot, type Slot } from "../src/account.js";

export function checkSlotAccounting(capital: number, slots: Slot[]): void {
  const snap = snapshot(capital, slots);
  let expected = snap.capital + snap.totalPnl;
  for (const slot of slots) {
    if (slot.size > 0) expected += slot.unrealizedPnl; // flaw: totalPnl has it inside
  }
  assert.ok(Math.abs(expected - snap.equity) < 0.01 * snap.equity, "books are off");
}
