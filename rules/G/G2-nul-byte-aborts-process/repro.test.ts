/** A byte of zero gets into a reason, into an id and into the name of an action. Nothing ends; what is allowed is written down and comes back. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-G2-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("G2: a NUL in a text ends nothing and is not lost", async () => {
  const rig = new Rig({ onSubmit: "REST" }, new SqliteJournal(directory, "nul", RIG_CONFIG));
  const kernel = await rig.open();
  expect(await kernel.processIntent({ ...rig.exit(), action: "EXIT\0" })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  expect((await kernel.processIntent({ ...rig.enter(), intentId: "i\0" })).accepted).toBe(true);
  rig.venue.cancel = () => Promise.resolve([]);
  await kernel.processIntent({ ...rig.cancel(), reason: "a\0b" });
  const { state } = kernel;
  expect(kernel.slot(0)!.activeEntryOrder!.cancelReason).toBe("a\0b");
  await kernel.close();

  const journal = new SqliteJournal(directory, "nul", RIG_CONFIG);
  expect(journal.replay()).toEqual(state);
  journal.close();
});
