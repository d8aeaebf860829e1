/** Nothing at all is given as a command and as an event. It is refused like everything else that cannot be read. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it.each([null, undefined, 0, "", "null", [], Symbol("x"), () => null])("P2: %s is refused as a command and as an event", async (nothing) => {
  const rig = new Rig();
  await using kernel = await rig.open();
  expect(await kernel.processIntent(nothing)).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  expect(kernel.onVenueEvent(nothing)).toMatchObject({ accepted: false, diagnosticCode: "INVALID_EVENT" });
  expect(kernel.slot(0)!.fsmState).toBe("IDLE");
});
