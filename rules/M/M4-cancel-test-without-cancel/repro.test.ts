/** Half of an entry fills and the rest rests. It is cancelled: the venue works it no more, and what was filled is a position that can be exited. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { told } from "../../../src/dita/kernel/desk.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("M4: an entry that is filled in part is cancelled", async () => {
  const rig = new Rig({ onSubmit: "FILL_HALF" });
  await using kernel = await rig.open();
  expect((await kernel.processIntent(rig.enter("t1", []))).state).toBe("ENTRY_WORKING");
  const outcome = await kernel.processIntent(rig.cancel());
  expect(told(outcome.events)).toBe("CANCEL_REQUESTED ORDER_ENDED");
  expect(outcome.state).toBe("POSITION_OPEN");
  expect(() => rig.venue.trade("t1-e", size("0.5"))).toThrow(/does not rest/);
  rig.venue.scenario.onSubmit = "FILL";
  await kernel.processIntent(rig.exit());
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", initialSize: size("0.5"), exitedSize: size("0.5") });
});
