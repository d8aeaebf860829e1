/** A size that is no number, or none that can be traded, comes with an entry. It is refused by name, and the slot stays free. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it.each([NaN, Infinity, -Infinity, -1, 0, "", "abc", null, 1e13])("G7: a targetSize of %j is refused", async (targetSize) => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const { accepted, detail } = await kernel.processIntent({ ...rig.enter(), targetSize });
  expect([accepted, detail]).toEqual([false, expect.stringMatching(/^targetSize: /)]);
  expect(kernel.slot(0)!.fsmState).toBe("IDLE");
  expect(rig.venue.received).toEqual([]);
});
