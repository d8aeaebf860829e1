/** The venue of the tests is to hold an order, to fill half of it, or all. Each is asked for by one word, and there is no second setting that says otherwise. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it.each([["REST", "0"], ["FILL_HALF", "0.5"], ["FILL", "1"]] as const)("E24: an order that is to %s has %s filled", async (onSubmit, filled) => {
  const rig = new Rig({ onSubmit });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  expect(kernel.slot(0)!.size).toBe(size(filled));
  expect(rig.venue.position("t1")).toBe(size(filled));
});
