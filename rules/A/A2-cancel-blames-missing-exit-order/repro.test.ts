/** An operator cancels where nothing can be cancelled: in a slot that never had an order, and in one that only holds a position. He is told so, and of no exit. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("A2: a CANCEL that finds no order says so, and nothing of an exit", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: false, diagnosticCode: "NO_ACTIVE_ORDER", detail: "CANCEL in IDLE", state: "IDLE" });
  await kernel.processIntent(rig.enter());
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: false, diagnosticCode: "NO_ACTIVE_ORDER", detail: "CANCEL in POSITION_OPEN", state: "POSITION_OPEN" });
});
