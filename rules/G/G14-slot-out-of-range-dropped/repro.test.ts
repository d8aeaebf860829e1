/** A command names slot 7 of a desk with two. Whoever gave it is told so, whichever command it is. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G14: a command to a slot that there is none of is refused", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const { state } = kernel;
  for (const command of [rig.enter(), rig.exit(), rig.exit("EXIT_RESIDUAL"), rig.cancel()]) {
    expect(await kernel.processIntent({ ...command, slotId: 7 })).toMatchObject({ accepted: false, diagnosticCode: "UNKNOWN_SLOT", detail: "slot 7 of 2" });
  }
  expect(await kernel.processIntent({ ...rig.exit(), slotId: -1 })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  expect(await kernel.reconcile(7)).toBe(false);
  expect(kernel.state).toBe(state);
});
