/** Each leg is a share of what was entered. Of 1 with legs of 0.6 and 0.4, half of the first leg fills; the second is then all that is left, and no more. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("A1: no exit leg orders more than is left of the position", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", ["0.6", "0.4"]));

  rig.venue.scenario.onSubmit = "REST";
  const asked: bigint[] = [];
  for (const filled of ["0.6", "0.1", "0.3"]) {
    const held = kernel.slot(0)!.size;
    await kernel.processIntent(rig.exit());
    const { clientOrderId, intendedSize } = kernel.slot(0)!.activeExitOrder!;
    expect(intendedSize <= held).toBe(true);
    asked.push(intendedSize);
    rig.venue.trade(clientOrderId, size(filled));
    if (kernel.slot(0)!.activeExitOrder !== null) await kernel.processIntent(rig.cancel());
  }
  expect(asked).toEqual([size("0.6"), size("0.4"), size("0.3")]);
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", size: 0n });
});
