// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel } from "./helpers";

for (const exitPartialFillRatio of [0.1, 0.5, 0.9]) {
  test(`flaw 7: exit filled by ${exitPartialFillRatio}`, async () => { // flaw: configured and not exercised
    const { kernel, venue } = buildKernel();
    venue.scenario = { ...venue.scenario, exitPartialFillRatio };
    const outcome = await kernel.processIntent({
      tradeId: "t-7",
      slotId: 0,
      action: "ENTER",
      targetSize: 10,
    });
    assert.ok(outcome.accepted);
    assert.equal(kernel.slot(0).remainingSize, 10);
  });
}
