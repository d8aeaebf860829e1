// path: tests/flaws.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { buildKernel, type Kernel } from "./helpers";

const leave = (kernel: Kernel, tradeId: string, targetSize: number) =>
  kernel.processIntent({ tradeId, slotId: 0, action: "EXIT", targetSize });

for (const exitPartialFillRatio of [0.1, 0.5, 0.9]) {
  test(`flaw 7: exit filled by ${exitPartialFillRatio}`, async () => {
    const { kernel, venue } = buildKernel();
    venue.scenario = { ...venue.scenario, exitPartialFillRatio };
    await kernel.processIntent({ tradeId: "t-7", slotId: 0, action: "ENTER", targetSize: 10 });
    await leave(kernel, "t-7", 10);
    assert.ok(Math.abs(kernel.slot(0).remainingSize - 10 * (1 - exitPartialFillRatio)) < 1e-9);
  });
}
