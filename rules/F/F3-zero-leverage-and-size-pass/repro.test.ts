/** A command with a size of nothing or a leverage of nothing is none. The answer names the field. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it.each(["leverage", "targetSize"])("F3: an ENTER with a %s of zero is refused by that name", async (field) => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const outcome = await kernel.processIntent({ ...rig.enter(), [field]: 0 });
  expect(outcome).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  expect(outcome.detail).toMatch(new RegExp(`^${field}: `));
  expect(rig.venue.received).toEqual([]);
});
