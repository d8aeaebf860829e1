// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel, enter, fill } from "./helpers";

for (const filled of [0, 0.5, 1]) {
  test(`flaw 9: cancel after ${filled} filled`, () => { // flaw: enters and fills, the cancel is missing
    const { kernel } = buildKernel({ fillRatio: 0 });
    enter(kernel, "t-9", 1);
    if (filled > 0) kernel.onVenueEvent(fill("t-9", filled));
    assert.equal(kernel.slot(0).size, filled);
  });
}

test("flaw 9: cancel of an unknown order", () => {
  const { kernel } = buildKernel();
  assert.equal(kernel.slot(0).activeEntryOrder, undefined);
});
