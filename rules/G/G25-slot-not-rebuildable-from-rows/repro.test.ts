/** A process ends with a trade half exited. What the next one reads has the plan, the orders with what they filled, and the ids of the events that were booked. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-G25-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const journal = (): SqliteJournal => new SqliteJournal(directory, "desk", RIG_CONFIG);

it("G25: what is written down is all that the kernel needs", async () => {
  const rig = new Rig({}, journal());
  const kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  await kernel.processIntent(rig.exit());
  const [before] = kernel.state.slots;
  await kernel.close();

  const again = journal();
  const [after] = again.replay().slots;
  again.close();
  expect(after).toEqual(before);
  expect(after).toMatchObject({ exitLegRatios: before!.exitLegRatios, doneOrders: [{ clientOrderId: "t1-e" }, { clientOrderId: "t1-x1" }] });
  expect([after!.exitLegRatios.length, after!.seenEvents.length]).toEqual([2, 4]);
});
