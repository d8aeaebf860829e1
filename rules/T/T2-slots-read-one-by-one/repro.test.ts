/** Both slots trade at once. Whoever is shown a state adds up its slots and has the account: no state joins one slot of before to another of after. */
import { expect, it } from "vitest";
import { price } from "../../../src/dita/contracts/amounts.js";
import type { KernelState } from "../../../src/dita/kernel/state.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("T2: slots and account that are shown are of one moment", async () => {
  const rig = new Rig();
  const torn: KernelState[] = [];
  let shown = 0;
  await using kernel = await rig.open({
    onEvents: (_, state) => {
      shown++;
      const sum = (field: "feesPaid" | "realizedPnl"): bigint => state.slots.reduce((total, slot) => total + slot[field], 0n);
      if (sum("feesPaid") !== state.account.feesPaid || sum("realizedPnl") !== state.account.realizedPnl) torn.push(state);
    },
  });
  await Promise.all([kernel.processIntent(rig.enter("t1")), kernel.processIntent(rig.enter("t2", ["0.5", "0.5"], { slotId: 1, side: "SHORT" }))]);
  rig.venue.scenario.price = price("110");
  await Promise.all([kernel.processIntent(rig.exit()), kernel.processIntent({ ...rig.exit(), slotId: 1 })]);
  expect(shown).toBeGreaterThanOrEqual(8);
  expect(torn).toEqual([]);
});
