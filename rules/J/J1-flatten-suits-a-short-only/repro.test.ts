/** A long and a short are to be flat. The same command ends both, at the market's price, and neither grows: the side of an exit is not for the caller to choose. */
import { expect, it } from "vitest";
import { money, price, size } from "../../../src/dita/contracts/amounts.js";
import type { VenueOrder } from "../../../src/dita/contracts/slot.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it.each([["LONG", "5"], ["SHORT", "-5"]] as const)("J1: EXIT_RESIDUAL makes a %s flat", async (side, result) => {
  const rig = new Rig({ feeBasisPoints: 0n });
  const asked: VenueOrder[] = [];
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = (order) => (asked.push(order), submit(order));
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", [], { side }));
  rig.venue.scenario.price = price("105");
  expect(await kernel.processIntent({ ...rig.exit("EXIT_RESIDUAL"), side: "SHORT" })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  await kernel.processIntent(rig.exit("EXIT_RESIDUAL"));
  expect(asked.at(-1)).toMatchObject({ role: "EXIT", side, reduceOnly: true, intendedSize: size("1") });
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", size: 0n, realizedPnl: money(result) });
  expect(rig.venue.position("t1")).toBe(0n);
});
