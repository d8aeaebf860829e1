/** The mock answers as a venue over a network does: later, and never within the call. What the kernel does while it waits is thus what it does with an exchange. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("O6: the mock venue answers later, like any other", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const entered = kernel.processIntent(rig.enter("t1", []));
  const cancelled = kernel.processIntent(rig.cancel());
  expect(kernel.slot(0)).toMatchObject({ fsmState: "ORDER_REQUESTED", activeEntryOrder: { status: "NEW" } });
  expect(await entered).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect(await cancelled).toMatchObject({ accepted: false, diagnosticCode: "NO_ACTIVE_ORDER" });
});
