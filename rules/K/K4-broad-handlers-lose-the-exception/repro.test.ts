/** An adapter has a mistake, and the disk is full. What is told has the first cause in it, with its stack. */
import { expect, it } from "vitest";
import { JournalError } from "../../../src/dita/journal/journal-error.js";
import { VenueUnavailable } from "../../../src/dita/venues/port.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("K4: a fault keeps its cause", async () => {
  const rig = new Rig();
  const mistake = new TypeError("undefined is not a function");
  rig.venue.submit = () => Promise.reject(mistake);
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  expect(rig.faults).toHaveLength(1);
  expect(rig.faults[0]).toBeInstanceOf(VenueUnavailable);
  expect(rig.faults[0]!.cause).toBe(mistake);

  const full = new JournalError("not written", { cause: new Error("disk full") });
  rig.journal.append = () => {
    throw full;
  };
  expect((await kernel.processIntent(rig.enter("t2", [], { slotId: 1 }))).detail).toMatch(/not written/);
});
