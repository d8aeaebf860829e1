/** The venue tells the exit's fill twice at once, by its answer and by its stream. The result is settled once. */
import { expect, it } from "vitest";
import { money, price } from "../../../src/dita/contracts/amounts.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("T4: a fill that comes by two ways is settled once", async () => {
  const rig = new Rig({ feeBasisPoints: 0n });
  let listener!: (event: unknown) => void;
  const [connect, submit] = [rig.venue.connect.bind(rig.venue), rig.venue.submit.bind(rig.venue)];
  rig.venue.connect = (given) => ((listener = given), connect(given));
  rig.venue.submit = async (order) => {
    const events = await submit(order);
    for (const event of events) listener(event);
    return events;
  };
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", []));
  rig.venue.scenario.price = price("110");
  await kernel.processIntent(rig.exit());
  expect(capital(kernel.state.account)).toBe(money("25010"));
  expect(kernel.state.account.tradeSeq).toBe(1);
  expect(rig.faults).toEqual([]);
});
