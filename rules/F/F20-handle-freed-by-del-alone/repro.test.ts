/** A kernel ends. What it held is free at once, by its own word and not when a collector comes: the next one opens the same journal. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { JournalError } from "../../../src/dita/journal/journal-error.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-F20-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const journal = (): SqliteJournal => new SqliteJournal(directory, "desk", RIG_CONFIG);

it("F20: close() gives back what the kernel holds", async () => {
  const kernel = await new Rig({}, journal()).open();
  expect(journal).toThrow(JournalError);
  await kernel.close();
  await kernel.close();
  const other = journal();
  other.close();
});
