/** Three trades: one is closed, one rejected, one closed in two legs. The account has counted two, each once. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("M13: the account counts the trades that were closed", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const count = (): number => kernel.state.account.tradeSeq;
  await kernel.processIntent(rig.enter("t1", []));
  expect(count()).toBe(0);
  await kernel.processIntent(rig.exit());
  expect(count()).toBe(1);
  rig.venue.scenario.rejectEntry = true;
  await kernel.processIntent(rig.enter("t2", []));
  rig.venue.scenario.rejectEntry = false;
  await kernel.processIntent(rig.enter("t3", ["0.5", "0.5"]));
  await kernel.processIntent(rig.exit());
  expect(count()).toBe(1);
  await kernel.processIntent(rig.exit());
  expect(count()).toBe(2);
});
