/** The venue refuses a cancel. The answer to the command is that refusal, and the order goes on; when the venue takes the next one, the answer says so. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F1: the outcome of a CANCEL is what the venue made of it", async () => {
  const rig = new Rig({ onSubmit: "REST", rejectCancel: true });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: false, diagnosticCode: "CANCEL_REJECTED", state: "ENTRY_WORKING" });
  rig.venue.scenario.rejectCancel = false;
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "IDLE" });
});
