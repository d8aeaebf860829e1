// path: tests/flaws.test.ts
import { expect, it } from "vitest";
import { kernelWithSlots, validSlot } from "./helpers";

const openSlot = (size: number) => validSlot({ slotId: 0, stage: "POSITION_OPEN", size });

it("testReconcileRejectsPositionOpenWithZeroSize", () => {
  const outcome = kernelWithSlots(2).reconcileFromSlots([openSlot(0)]);
  expect(outcome).toMatchObject({ accepted: false, code: "OPEN_WITH_ZERO_SIZE" });
});

it("takes the same slot at size one", () => {
  const outcome = kernelWithSlots(2).reconcileFromSlots([openSlot(1)]);
  expect(outcome.accepted).toBe(true);
});
