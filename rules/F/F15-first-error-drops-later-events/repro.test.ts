/** The venue's answer has three events, of which the first cannot be read and the second speaks of nobody's order. The third is the fill, and it is booked. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F15: an event that cannot be taken does not keep the others out", async () => {
  const rig = new Rig();
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = async (order) => {
    const events = await submit(order);
    return [{ kind: "FULL_FILL", price: "nonsense" } as never, { ...events[0]!, eventId: "stray", clientOrderId: "somebody-e", venueOrderId: null }, ...events];
  };
  await using kernel = await rig.open();
  expect(await kernel.processIntent(rig.enter())).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect(kernel.slot(0)!.size).toBe(size("1"));
  expect(rig.faults.map(({ message }) => /INVALID_EVENT|UNKNOWN_ORDER/.exec(message)?.[0])).toEqual(["INVALID_EVENT", "UNKNOWN_ORDER"]);
});
