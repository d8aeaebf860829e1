/** A command with a price or a size of zero or below is none. Its answer names the field. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it.each([
  ["targetSize", 0],
  ["targetSize", "-1"],
  ["referencePrice", 0],
  ["referencePrice", "-100"],
  ["limitPrice", "0"],
  ["limitPrice", -1],
])("Q8: a %s of %s is refused by name", async (field, value) => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const outcome = await kernel.processIntent({ ...rig.enter(), orderType: "LIMIT", limitPrice: "100", [field]: value });
  expect(outcome).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  expect(outcome.detail).toMatch(new RegExp(`^${field}: `));
  expect(rig.venue.received).toEqual([]);
});
