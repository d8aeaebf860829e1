/** The venue takes its time over the order of one slot. Meanwhile another slot trades, and fills of the stream are heard: nothing waits but who asked. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("A11: a venue that takes its time holds up nobody else", async () => {
  const rig = new Rig();
  const submit = rig.venue.submit.bind(rig.venue);
  let answer!: () => void;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  rig.venue.submit = async (order) => {
    if (order.clientOrderId === "slow-e") await answered;
    return submit(order);
  };
  await using kernel = await rig.open();
  const slow = kernel.processIntent(rig.enter("slow"));
  expect(await kernel.processIntent(rig.enter("quick", [], { slotId: 1 }))).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect(kernel.slot(0)!.fsmState).toBe("ORDER_REQUESTED");
  answer();
  expect(await slow).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
});
