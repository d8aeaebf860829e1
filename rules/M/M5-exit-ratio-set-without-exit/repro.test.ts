/** An exit fills by half, then the rest. In between the slot is exiting with half of its position, and the trade ends with the second fill. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("M5: an exit is filled in parts", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  rig.venue.scenario.onSubmit = "FILL_HALF";
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: true, state: "EXIT_WORKING" });
  expect(kernel.slot(0)).toMatchObject({ size: size("0.5"), activeExitOrder: { status: "PARTIALLY_FILLED", filledSize: size("0.5") } });
  rig.venue.trade("t1-x1", size("0.5"));
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", size: 0n, activeExitOrder: null });
  expect(capital(kernel.state.account)).toBe(await rig.venue.wallet());
});
