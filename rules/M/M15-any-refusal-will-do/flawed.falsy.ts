// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { kernelWithSlots } from "./helpers";

it("testReconcileRejectsPositionOpenWithZeroSize", () => { // flaw: refused for the string and the missing fields, whatever the size
  const kernel = kernelWithSlots(2);
  const payload = JSON.stringify([
    {
      slotId: 0,
      tradeId: "t-1",
      stage: "POSITION_OPEN",
      size: "0",
    },
  ]);
  const outcome = kernel.reconcileSlotsJson(payload);
  expect(outcome.accepted).toBe(false);
});
