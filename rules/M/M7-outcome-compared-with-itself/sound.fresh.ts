// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { kernelWithSlots, mkIntent } from "./helpers";

it("testOutcomeStateMatchesActualSlot", () => {
  const kernel = kernelWithSlots(2);
  const outcome = kernel.processIntent(mkIntent("t-1", "ENTER"));
  const { slots } = JSON.parse(kernel.snapshotJson());
  expect(outcome.state).toBe(slots[0].stage);
  expect(outcome.state).toBe("POSITION_OPEN");
});

it("refuses an exit without a position", () => {
  const outcome = kernelWithSlots(2).processIntent(mkIntent("t-1", "EXIT"));
  expect(outcome.accepted).toBe(false);
});
