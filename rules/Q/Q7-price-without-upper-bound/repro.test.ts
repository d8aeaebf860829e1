/** Prices and sizes that are finite and mean nothing come with commands and events. There is an upper bound for each, and it is the same everywhere. */
import { expect, it } from "vitest";
import { iso } from "../../../src/dita/kernel/desk.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("Q7: a price has an upper bound", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  for (const absurd of [1e300, "1e300", "1000000000.1"]) {
    for (const field of ["referencePrice", "limitPrice"]) expect((await kernel.processIntent({ ...rig.enter(), orderType: "LIMIT", limitPrice: "100", [field]: absurd })).detail).toContain(`${field}: a price from`);
  }
  expect((await kernel.processIntent({ ...rig.enter(), targetSize: "1e300" })).detail).toMatch(/^targetSize: a size from/);
  await kernel.processIntent(rig.enter());
  const fill = { kind: "FULL_FILL", eventId: "e", timestamp: iso(0), receivedAt: iso(0), asset: "BTC-USDT", clientOrderId: "t1-e", venueOrderId: null, filledSize: "1", fee: "0" };
  expect(kernel.onVenueEvent({ ...fill, price: 1e300 }).detail).toMatch("price: a price from");
  expect(kernel.slot(0)).toMatchObject({ fsmState: "ENTRY_WORKING", size: 0n });
});
