/** A dashboard holds on to the state while a trade closes with a profit. What it holds stays what it was, whole; the kernel has another, with the books and the slot of one moment. */
import { expect, it } from "vitest";
import { money, price } from "../../../src/dita/contracts/amounts.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("E2: a state that was handed out is of one moment, and the present one is asked for anew", async () => {
  const rig = new Rig({ feeBasisPoints: 0n });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const held = kernel.state;
  rig.venue.scenario.price = price("110");
  await kernel.processIntent(rig.exit("EXIT_RESIDUAL"));

  expect([capital(held.account), held.slots[0]!.fsmState]).toEqual([money("25000"), "POSITION_OPEN"]);
  expect(kernel.state).not.toBe(held);
  expect([capital(kernel.state.account), kernel.slot(0)!.fsmState]).toEqual([money("25010"), "CLOSED"]);
});
