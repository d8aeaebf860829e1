/** An exit plan with a share of nothing is refused. A share that is less than a step of the position makes no order of nothing either: the next leg takes it. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I2: no exit order is for nothing", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  expect(await kernel.processIntent(rig.enter("t1", ["0", "1"]))).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  await kernel.processIntent(rig.enter("t2", ["0.0001", "0.9999"], { targetSize: "0.003" }));
  const { events } = await kernel.processIntent(rig.exit());
  expect(events[0]).toMatchObject({ type: "EXIT_ORDER_REQUESTED", legIndex: 1, order: { intendedSize: size("0.003") } });
  expect(kernel.slot(0)!.fsmState).toBe("CLOSED");
  for (const action of ["EXIT", "EXIT_RESIDUAL"] as const) expect((await kernel.processIntent(rig.exit(action))).diagnosticCode).toBe("NO_OPEN_POSITION");
});
