/** A limit price stands in its own field, for an entry and for an exit. One that is put elsewhere, or left out, or given to a MARKET order, makes no order. */
import { expect, it } from "vitest";
import { price } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("L11: the limit price is a field of the command, and there is one place for it", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const limit = { orderType: "LIMIT" as const, limitPrice: "99.5" };
  for (const wrong of [{ orderType: "LIMIT" }, { orderType: "LIMIT", metadata: { limitPrice: "99.5" } }, { limitPrice: "99.5" }, { ...limit, limit_price: "99.5" }]) {
    expect(await kernel.processIntent({ ...rig.enter(), ...wrong })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  }
  const { events } = await kernel.processIntent(rig.enter("t1", [], limit));
  expect(events[0]).toMatchObject({ type: "ENTRY_ORDER_REQUESTED", slot: { activeEntryOrder: { orderType: "LIMIT", limitPrice: price("99.5") } } });
});
