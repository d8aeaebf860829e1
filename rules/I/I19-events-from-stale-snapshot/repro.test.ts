/** The venue is asked for a slot, and while its answer is on the way the position is closed. The answer still has it, from before; it is not made a position again. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I19: an answer from before a fill brings no position back", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  const truthOf = rig.venue.truthOf.bind(rig.venue);
  let asked = 0;
  rig.venue.truthOf = async (slot) => {
    const truth = await truthOf(slot);
    if (++asked === 1) await kernel.processIntent(rig.exit());
    return truth;
  };

  await kernel.reconcile(0);
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", size: 0n });
  expect(kernel.state.account.tradeSeq).toBe(1);
  expect(asked).toBe(2);
});
