/** An entry that rests and an exit that rests are cancelled, each at the venue. The first leaves the slot free, the second leaves the position. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("M17: cancels reach the venue, and end what they name", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  const cancelled: string[] = [];
  const cancel = rig.venue.cancel.bind(rig.venue);
  rig.venue.cancel = (order) => (cancelled.push(order.clientOrderId), cancel(order));
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: true, state: "IDLE" });
  await kernel.processIntent(rig.enter("t2", []));
  rig.venue.trade("t2-e", size("1"));
  await kernel.processIntent(rig.exit());
  expect(await kernel.processIntent(rig.cancel())).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect(kernel.slot(0)).toMatchObject({ size: size("1"), activeExitOrder: null });
  expect(cancelled).toEqual(["t1-e", "t2-x1"]);
});
