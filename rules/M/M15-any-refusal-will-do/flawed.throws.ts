// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel } from "./helpers";

test("reconcile rejects position open with zero size", async () => {
  const { kernel } = buildKernel();
  const slot: any = { slotId: 0, tradeId: "t-1", stage: "POSITION_OPEN", size: 0 };
  await assert.rejects(() => kernel.reconcileFromSlots(slot)); // flaw: not an array, so any slot is rejected
  assert.equal(kernel.freeSlot(), 0);
});

test("reconcile with no slots", async () => {
  const { kernel } = buildKernel();
  const outcome = await kernel.reconcileFromSlots([]);
  assert.equal(outcome.accepted, true);
});
