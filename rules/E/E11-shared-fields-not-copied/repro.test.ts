/** A strategy enters with a limit, a side, a leverage. The venue is given an order that has all of it, also what differs from any default. */
import { expect, it } from "vitest";
import { price, size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("E11: no field of a command is lost on the way to the venue", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  const asked: unknown[] = [];
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = (order, ...leverage) => (asked.push([order, ...leverage]), submit(order));
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", [], { side: "SHORT", orderType: "LIMIT", limitPrice: "101.5", targetSize: "0.75", leverage: 7 }));
  const order = { clientOrderId: "t1-e", role: "ENTRY", asset: "BTC-USDT", side: "SHORT", orderType: "LIMIT", limitPrice: price("101.5"), intendedSize: size("0.75"), reduceOnly: false };
  expect(asked).toMatchObject([[order, 7]]);
});
