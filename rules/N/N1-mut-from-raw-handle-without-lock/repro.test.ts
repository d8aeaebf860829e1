/** Two strategies enter the same slot at the same moment, each without waiting for the other. One of them has the slot, the other is told that it is taken, and the venue gets one order. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("N1: of two commands at once one comes first, and the other sees it", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const outcomes = await Promise.all([kernel.processIntent(rig.enter("t1", [])), kernel.processIntent(rig.enter("t2", [])), kernel.processIntent(rig.enter("t3", [], { slotId: 1 }))]);
  expect(outcomes.map(({ diagnosticCode }) => diagnosticCode)).toEqual(["OK", "SLOT_BUSY", "OK"]);
  expect(kernel.state.slots.map(({ tradeId, size }) => [tradeId, size])).toEqual([["t1", size("1")], ["t3", size("1")]]);
  expect(rig.venue.received).toEqual(["t1-e", "t3-e"]);
});
