/** A CANCEL comes for a trade that has ended. Nothing is touched, nothing is asked of the venue, and the answer is a refusal and no success. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("E9: a CANCEL that changes nothing is refused as that", async () => {
  const rig = new Rig();
  let cancels = 0;
  const cancel = rig.venue.cancel.bind(rig.venue);
  rig.venue.cancel = (order) => (cancels++, cancel(order));
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  await kernel.processIntent(rig.exit());
  const { state } = kernel;
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: false, diagnosticCode: "NO_ACTIVE_ORDER", state: "CLOSED" });
  expect(kernel.state).toBe(state);
  expect(cancels).toBe(0);
});
