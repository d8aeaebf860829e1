/** The venue rejects an entry; later it rejects an exit. The first leaves the slot free for the next trade, the second leaves the position and lets the exit be asked for again. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I5: rejected orders leave the slot as it was without them", async () => {
  const rig = new Rig({ rejectEntry: true });
  await using kernel = await rig.open();
  expect(await kernel.processIntent(rig.enter("t1", []))).toMatchObject({ accepted: false, diagnosticCode: "ORDER_REJECTED", detail: "rejected by the scenario", state: "IDLE" });
  Object.assign(rig.venue.scenario, { rejectEntry: false, rejectExit: true });
  await kernel.processIntent(rig.enter("t2", []));
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: false, diagnosticCode: "ORDER_REJECTED", state: "POSITION_OPEN" });
  expect(kernel.slot(0)).toMatchObject({ size: size("1"), activeExitOrder: null });
  rig.venue.scenario.rejectExit = false;
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: true, state: "CLOSED" });
});
