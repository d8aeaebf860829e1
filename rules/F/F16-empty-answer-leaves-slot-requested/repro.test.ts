/** The venue takes an order and says nothing of it. The answer is that nobody knows yet, and asked for its truth the venue tells what became of it. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F16: an order of which the venue said nothing is unconfirmed, and is found", async () => {
  const rig = new Rig();
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = (order) => submit(order).then(() => []);
  await using kernel = await rig.open();
  expect(await kernel.processIntent(rig.enter())).toMatchObject({ diagnosticCode: "ORDER_UNCONFIRMED", state: "ORDER_REQUESTED" });
  expect(await kernel.reconcile(0)).toBe(true);
  expect(kernel.slot(0)).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1"), activeEntryOrder: null });
});
