// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel, validSlot } from "./helpers";

test("reconcile rejects position open with zero size", async (t) => {
  const { kernel } = buildKernel();
  const reconcile = (size: number) =>
    kernel.reconcileFromSlots([validSlot({ slotId: 0, stage: "POSITION_OPEN", size })]);

  await assert.rejects(() => reconcile(0), /POSITION_OPEN with size 0/);

  await t.test("size one is taken", async () => {
    const outcome = await reconcile(1);
    assert.equal(outcome.accepted, true);
  });
});
