/** Every request to the venue takes five milliseconds. A timer of one millisecond, as a stream or a heartbeat has, goes on meanwhile. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("H18: timers go on while the venue is asked", async () => {
  const rig = new Rig();
  const submit = rig.venue.submit.bind(rig.venue);
  let beats = 0;
  rig.venue.submit = async (order) => {
    while (beats < 3) await new Promise((resolve) => setTimeout(resolve, 1));
    return submit(order);
  };
  await using kernel = await rig.open();
  const heart = setInterval(() => beats++, 1);
  expect(await kernel.processIntent(rig.enter())).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  clearInterval(heart);
  expect(beats).toBeGreaterThanOrEqual(3);
});
