/** A name with a byte of zero in it is quoted by a refusal. The outcome is written as JSON by whoever logs it, and is read again as it was. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("P4: a refusal that quotes a NUL is a text like any other", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const read = kernel.onVenueEvent({ kind: "FULL_FILL", "pri\0ce": "100" });
  const refused = await kernel.processIntent({ ...rig.enter(), "le\0verage": 3 });
  expect([read.diagnosticCode, refused.diagnosticCode]).toEqual(["INVALID_EVENT", "INVALID_INTENT"]);
  for (const { detail } of [read, refused]) {
    expect(detail).toContain("\0");
    expect(JSON.parse(JSON.stringify({ detail }))).toEqual({ detail });
  }
});
