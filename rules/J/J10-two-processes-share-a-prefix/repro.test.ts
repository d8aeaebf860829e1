/** Two processes are started under one prefix by mistake. The second is told that another owns it, and writes nothing; under a prefix of its own it runs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-J10-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const journal = (prefix: string): SqliteJournal => new SqliteJournal(directory, prefix, RIG_CONFIG);

it("J10: a prefix has one owner", async () => {
  await using kernel = await new Rig({}, journal("pink")).open();
  expect(() => journal("pink")).toThrow(/another owns it/);
  const other = journal("pink-2");
  other.close();
  expect(kernel.slot(0)!.fsmState).toBe("IDLE");
});
