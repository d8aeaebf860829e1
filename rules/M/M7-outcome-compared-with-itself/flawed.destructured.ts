// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel, mkIntent } from "./helpers";

for (const action of ["ENTER", "MARK_PRICE"] as const) {
  test(`outcome state matches actual slot: ${action}`, () => {
    const { kernel } = buildKernel();
    const outcome = kernel.processIntent(mkIntent("t-3", action));
    const { state: reported } = outcome;
    const actual = outcome.state;
    assert.notEqual(reported, undefined);
    assert.equal(reported, actual); // flaw: one object on both sides
  });
}
