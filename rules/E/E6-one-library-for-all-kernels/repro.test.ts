/** Two desks trade in one process, each with a kernel of its own. What one does, or that it is closed, is nothing to the other. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("E6: kernels of one process share nothing", async () => {
  const [one, other] = [new Rig(), new Rig()];
  const first = await one.open();
  await first.processIntent(one.enter("t1"));
  await using second = await other.open();
  expect(second.slot(0)).toMatchObject({ fsmState: "IDLE", tradeId: "" });
  await first.close();
  expect(await second.processIntent(other.enter("t1"))).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect(other.venue.received).toEqual(["t1-e"]);
});
