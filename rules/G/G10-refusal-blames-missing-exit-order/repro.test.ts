/** Cancels are refused for several reasons: the slot never traded, its entry is filled, it is closed, the venue will not. None of them blames an exit order. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G10: a refused CANCEL tells its own reason", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const codes: string[] = [];
  const cancel = async () => codes.push((await kernel.processIntent(rig.cancel())).diagnosticCode);
  await cancel();
  await kernel.processIntent(rig.enter("t1", []));
  await cancel();
  await kernel.processIntent(rig.exit());
  await cancel();
  Object.assign(rig.venue.scenario, { onSubmit: "REST", rejectCancel: true });
  await kernel.processIntent(rig.enter("t2", []));
  await cancel();
  expect(codes).toEqual(["NO_ACTIVE_ORDER", "NO_ACTIVE_ORDER", "NO_ACTIVE_ORDER", "CANCEL_REJECTED"]);
});
