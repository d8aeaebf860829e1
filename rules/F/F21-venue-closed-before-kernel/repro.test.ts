/** The system is told to end while an order is on its way. The order is heard to its end first; then the venue is closed, and the journal last. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F21: what is under way ends before venue and journal are closed", async () => {
  const rig = new Rig();
  const order: string[] = [];
  const [venueClose, submit] = [rig.venue.close.bind(rig.venue), rig.venue.submit.bind(rig.venue)];
  rig.venue.submit = async (asked) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push("order");
    return submit(asked);
  };
  rig.venue.close = () => (order.push("venue"), venueClose());
  rig.journal.close = () => void order.push("journal");
  const kernel = await rig.open();
  const entered = kernel.processIntent(rig.enter());
  await kernel.close();
  expect(order).toEqual(["order", "venue", "journal"]);
  expect(await entered).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
});
