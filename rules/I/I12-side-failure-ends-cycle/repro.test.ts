/** One after the other fails: who listens, the wallet, the venue's answers. Each time the slot that is not concerned trades on, and what failed is told. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I12: what fails costs its own part and no more", async () => {
  const rig = new Rig();
  let isDeaf = true;
  await using kernel = await rig.open({
    onEvents: () => {
      if (isDeaf) throw new Error("no room");
    },
  });
  expect(await kernel.processIntent(rig.enter("t1", []))).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  isDeaf = false;
  rig.venue.scenario.lost = "REQUEST";
  expect(await kernel.reconcileCapital()).toBeNull();
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ diagnosticCode: "ORDER_UNCONFIRMED", state: "STALE_STATE_RECONCILING" });
  rig.venue.scenario.lost = "NOTHING";
  expect(await kernel.processIntent(rig.enter("t2", [], { slotId: 1 }))).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect(await kernel.reconcile(0)).toBe(true);
  expect(await kernel.processIntent(rig.exit())).toMatchObject({ accepted: true, state: "CLOSED" });
  expect(rig.faults.length).toBeGreaterThanOrEqual(3);
});
