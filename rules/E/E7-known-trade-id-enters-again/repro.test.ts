/** A trade id is given twice: while its trade is open, in that slot and in another, and after it closed. The venue would take the new orders for the old ones. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("E7: a trade id that is live or was used makes no second trade", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  for (const slotId of [0, 1]) expect((await kernel.processIntent(rig.enter("t1", [], { slotId }))).diagnosticCode).toBe("DUPLICATE_TRADE_ID");
  await kernel.processIntent(rig.exit());
  await kernel.processIntent(rig.enter("t2", []));
  for (const slotId of [0, 1]) expect((await kernel.processIntent(rig.enter("t1", [], { slotId }))).diagnosticCode).toBe("DUPLICATE_TRADE_ID");
  expect(rig.venue.received).toEqual(["t1-e", "t1-x1", "t2-e"]);
});
