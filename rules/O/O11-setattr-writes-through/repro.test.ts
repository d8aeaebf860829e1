/** Somebody writes to the slot that he was given to read. It is an error at once: nothing is written down, nobody is told of a change, and other readers see what they saw. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("O11: writing to a slot that was read sets nothing off", async () => {
  const rig = new Rig();
  let changes = 0;
  await using kernel = await rig.open({ onEvents: () => changes++ });
  await kernel.processIntent(rig.enter());
  const [written, shown, other] = [rig.journal.replay(), changes, kernel.slot(0)!.size];
  expect(() => Object.assign(kernel.slot(0)!, { size: 0n })).toThrow(TypeError);
  expect(() => Object.assign(kernel.slot(0)!, { note: "mine" })).toThrow(TypeError);
  expect(rig.journal.replay()).toBe(written);
  expect([changes, kernel.slot(0)!.size]).toEqual([shown, other]);
});
