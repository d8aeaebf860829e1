/** The launcher closes the kernel, and the block that opened it does so again. Venue and journal are closed once, and what comes after is told that it is too late. */
import { expect, it } from "vitest";
import { KernelClosed } from "../../../src/dita/bridge/execution-kernel.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("P1: a second close gives back nothing twice", async () => {
  const rig = new Rig();
  const closed: string[] = [];
  rig.journal.close = () => void closed.push("journal");
  rig.venue.close = () => Promise.resolve(void closed.push("venue"));
  {
    await using kernel = await rig.open();
    await kernel.close();
    await expect(kernel.processIntent(rig.enter())).rejects.toThrow(KernelClosed);
  }
  expect(closed).toEqual(["venue", "journal"]);
});
