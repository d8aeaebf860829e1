/** A LIMIT entry rests, is filled in part long after it was sent, and its rest is cancelled. What was filled is held. */
import { expect, it } from "vitest";
import { price, size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("E25: a LIMIT order rests, fills later and is cancelled", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", [], { orderType: "LIMIT", limitPrice: "99.5" }));
  expect(kernel.slot(0)).toMatchObject({ fsmState: "ENTRY_WORKING", activeEntryOrder: { orderType: "LIMIT", limitPrice: price("99.5"), status: "ACKED" } });
  rig.venue.scenario.price = price("99.5");
  rig.venue.trade("t1-e", size("0.4"));
  expect(kernel.slot(0)).toMatchObject({ fsmState: "ENTRY_WORKING", size: size("0.4") });
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect(kernel.slot(0)).toMatchObject({ size: size("0.4"), activeEntryOrder: null, doneOrders: [{ status: "CANCELED", filledSize: size("0.4") }] });
});
