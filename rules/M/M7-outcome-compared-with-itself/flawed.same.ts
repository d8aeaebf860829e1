// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { kernelWithSlots, mkIntent } from "./helpers";

it("testOutcomeStateMatchesActualSlot", () => {
  const kernel = kernelWithSlots(2);
  const outcome = kernel.processIntent(mkIntent("t-1", "ENTER"));
  const slot = outcome.slot;
  expect(outcome.accepted).toBe(true);
  expect(slot).toBeDefined();
  expect(outcome.state).toBe(slot.stage); // flaw: both are read from the outcome
});

it("refuses an exit without a position", () => {
  const outcome = kernelWithSlots(2).processIntent(mkIntent("t-1", "EXIT"));
  expect(outcome.accepted).toBe(false);
});
