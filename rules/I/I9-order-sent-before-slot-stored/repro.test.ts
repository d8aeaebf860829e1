/** The process ends at the very moment at which the venue has the order. The journal had it before: the next process knows of the order, asks for it and finds the position. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I9: an order is written down before the venue has it", async () => {
  const rig = new Rig();
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = async (order) => {
    expect(rig.journal.replay().slots[0]!.activeEntryOrder).toEqual(order);
    await submit(order);
    return new Promise(() => undefined);
  };
  const crashed = await rig.open();
  void crashed.processIntent(rig.enter());
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(rig.venue.position("t1")).toBe(size("1"));

  await using kernel = await rig.open();
  expect(kernel.slot(0)).toMatchObject({ tradeId: "t1", fsmState: "POSITION_OPEN", size: size("1") });
  expect(rig.venue.received).toEqual(["t1-e"]);
});
