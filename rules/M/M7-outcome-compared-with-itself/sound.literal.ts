// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel, mkIntent } from "./helpers";

const expected = { ENTER: "POSITION_OPEN", MARK_PRICE: "IDLE" } as const;

for (const action of ["ENTER", "MARK_PRICE"] as const) {
  test(`outcome state matches actual slot: ${action}`, () => {
    const { kernel } = buildKernel();
    const { state: reported } = kernel.processIntent(mkIntent("t-3", action));
    const actual = kernel.slot(0).stage;
    assert.equal(reported, actual);
    assert.equal(actual, expected[action]);
  });
}
