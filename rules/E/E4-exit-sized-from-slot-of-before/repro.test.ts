/** An entry of 1 is filled by half when the runtime looks at its slot; while it waits for something else, the rest fills. The exit that it then gives is of 1. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("E4: an exit is sized by what is held when it is decided", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  rig.venue.trade("t1-e", size("0.5"));
  const read = kernel.slot(0)!;
  rig.venue.trade("t1-e", size("0.5"));
  expect(read.size).toBe(size("0.5"));

  expect(await kernel.processIntent({ ...rig.exit(), targetSize: "0.5" })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  await kernel.processIntent(rig.exit());
  expect(kernel.slot(0)!.activeExitOrder!.intendedSize).toBe(size("1"));
});
