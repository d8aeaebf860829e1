/** A fill comes by the venue's stream, and nobody connected but the kernel itself. It is heard from the moment the kernel is open. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G35: a kernel that is opened has connected its venue", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  const connected: string[] = [];
  const [connect, submit] = [rig.venue.connect.bind(rig.venue), rig.venue.submit.bind(rig.venue)];
  rig.venue.connect = (listener) => (connected.push("connect"), connect(listener));
  rig.venue.submit = (order) => (connected.push("submit"), submit(order));
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  rig.venue.trade("t1-e", size("1"));
  expect(connected).toEqual(["connect", "submit"]);
  expect(kernel.slot(0)!.fsmState).toBe("POSITION_OPEN");
});
