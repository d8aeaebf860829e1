/** Exit plans that sell more than all, or leave something for ever, are refused when the trade is to begin; one that is the whole sells the whole. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G18: the shares of an exit plan are all of the position", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  for (const plan of [["0.6", "0.6", "1"], ["0.1"], ["0.5", "0.4999999999"], ["1.5"], ["1", "0"], ["-0.5", "1"]]) {
    expect(await kernel.processIntent(rig.enter("t1", plan)), plan.join()).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  }
  await kernel.processIntent(rig.enter("t1", ["0.3333333333", "0.3333333333", "0.3333333334"]));
  for (let leg = 0; leg < 3; leg++) await kernel.processIntent(rig.exit());
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", exitedSize: size("1") });
});
