/** The prefix of a deployment names the file of its journal. One that leads elsewhere, or to another's, is refused, and no file is made. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { RIG_CONFIG } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-G17-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it.each(["../other", "/tmp/other", "a/b", "a.b", "", "a\0b", "a".repeat(65)])("G17: the prefix %j opens nothing", (prefix) => {
  expect(() => new SqliteJournal(directory, prefix, RIG_CONFIG)).toThrow(/not a prefix/);
  expect(readdirSync(directory)).toEqual([]);
});
