/** A trade won 10. The next entry never reaches the venue, and is found to be lost. What was won is in the capital once, before and after. */
import { expect, it } from "vitest";
import { money, price } from "../../../src/dita/contracts/amounts.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F2: an entry that fails settles nothing anew", async () => {
  const rig = new Rig({ feeBasisPoints: 0n });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  rig.venue.scenario.price = price("110");
  await kernel.processIntent(rig.exit());
  expect(capital(kernel.state.account)).toBe(money("25010"));

  rig.venue.scenario.lost = "REQUEST";
  expect((await kernel.processIntent(rig.enter("t2", []))).diagnosticCode).toBe("ORDER_UNCONFIRMED");
  expect(capital(kernel.state.account)).toBe(money("25010"));
  rig.venue.scenario.lost = "NOTHING";
  await kernel.reconcile(0);
  expect(kernel.slot(0)!.fsmState).toBe("IDLE");
  await kernel.processIntent(rig.enter("t3", []));
  await kernel.processIntent(rig.exit());
  expect(capital(kernel.state.account)).toBe(money("25010"));
  expect(capital(kernel.state.account)).toBe(await rig.venue.wallet());
});
