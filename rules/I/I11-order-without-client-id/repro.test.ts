/** The venue's answer to an order is lost. The order has an id of ours by which the venue knows it; sent again, it is the same order, and the kernel asks instead of sending. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I11: an order is at the venue once, whatever is lost", async () => {
  const rig = new Rig({ lost: "ANSWER" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const order = kernel.slot(0)!.activeEntryOrder!;
  expect(order.clientOrderId).toBe("t1-e");
  rig.venue.scenario.lost = "NOTHING";
  expect((await rig.venue.submit(order)).map(({ kind }) => kind)).toEqual(["ORDER_ACK"]);
  expect(rig.venue.position("t1")).toBe(size("1"));
  rig.venue.received.length = 0;
  expect(await kernel.reconcile(0)).toBe(true);
  expect(kernel.slot(0)).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1") });
  expect(rig.venue.received).toEqual([]);
});
