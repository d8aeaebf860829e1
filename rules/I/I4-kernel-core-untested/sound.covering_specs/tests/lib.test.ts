import { expect, test } from "vitest";
import fc from "fast-check";
import { applyFill, processIntent, reconcileFromSlots, type Kernel } from "../src/lib.js";

const k = (stage = "IDLE", size = 0): Kernel => ({ stage, size });

test.each([["ENTER", "IDLE", "ENTRY"], ["EXIT", "OPEN", "EXIT"], ["CANCEL", "ENTRY", "IDLE"]])("%s in %s", (action, from, to) => {
  const kernel = k(from, 1);
  expect(processIntent(kernel, action)).toBe(true);
  expect(kernel.stage).toBe(to);
});

test("an exit without a position is refused", () => expect(processIntent(k(), "EXIT")).toBe(false));

test("size is the sum of the fills", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), (qty) => {
    const kernel = k("ENTRY");
    applyFill(kernel, qty);
    return kernel.size === qty && kernel.stage === "OPEN";
  }));
});

test("the last exit fill closes", () => {
  const kernel = k("EXIT", 2);
  applyFill(kernel, 2);
  expect(kernel).toEqual({ stage: "CLOSED", size: 0 });
});

test("reconcile takes over the size", () => {
  const kernel = k();
  reconcileFromSlots(kernel, 3);
  expect(kernel).toEqual({ stage: "OPEN", size: 3 });
});
