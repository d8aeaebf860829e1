/** A strategy asks for a trade with a leverage that is none. It is refused by that name; nothing is traded at 1x in its place. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it.each([0, -3, 0.5, NaN, Infinity, "3", null, undefined])("A8: a leverage of %j is refused by its name", async (leverage) => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const outcome = await kernel.processIntent({ ...rig.enter(), leverage });
  expect(outcome).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  expect(outcome.detail).toMatch(/^leverage: /);
  expect(kernel.slot(0)!.fsmState).toBe("IDLE");
  expect(rig.venue.received).toEqual([]);
});
