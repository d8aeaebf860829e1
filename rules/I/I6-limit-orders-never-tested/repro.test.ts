/** A LIMIT entry and a LIMIT exit go through the kernel. The venue gets both with their prices; off the tick, or without a price, neither is sent. */
import { expect, it } from "vitest";
import { price } from "../../../src/dita/contracts/amounts.js";
import type { VenueOrder } from "../../../src/dita/contracts/slot.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I6: a LIMIT order reaches the venue with its price", async () => {
  const rig = new Rig();
  const asked: VenueOrder[] = [];
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = (order) => (asked.push(order), submit(order));
  await using kernel = await rig.open();
  for (const limitPrice of [null, "99.55"]) expect(await kernel.processIntent(rig.enter("t1", [], { orderType: "LIMIT", limitPrice }))).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  await kernel.processIntent(rig.enter("t1", [], { orderType: "LIMIT", limitPrice: "100.5" }));
  await kernel.processIntent({ ...rig.exit(), orderType: "LIMIT", limitPrice: "99.5" });
  expect(asked.map(({ role, orderType, limitPrice }) => [role, orderType, limitPrice])).toEqual([
    ["ENTRY", "LIMIT", price("100.5")],
    ["EXIT", "LIMIT", price("99.5")],
  ]);
});
