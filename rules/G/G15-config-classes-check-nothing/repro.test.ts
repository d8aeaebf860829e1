/** A configuration with no slot, no instrument, a limit that is none, a field that nobody knows. No kernel begins with it, and nothing is written down of it. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { JournalError } from "../../../src/dita/journal/journal-error.js";
import { RIG_CONFIG } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-G15-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it.each([{ maxSlots: 0 }, { maxSlots: 1.5 }, { maxSlots: 257 }, { maxLeverage: NaN }, { maxLeverage: 0 }, { instruments: [] }, { instruments: [{ asset: "", tick: 1n, step: 1n }] }])("G15: a kernel does not begin with %o", (wrong) => {
  const begin = () => new SqliteJournal(directory, "desk", { ...RIG_CONFIG, ...wrong } as typeof RIG_CONFIG);
  expect(begin).toThrow(JournalError);
  expect(readdirSync(directory)).toEqual([]);
});
