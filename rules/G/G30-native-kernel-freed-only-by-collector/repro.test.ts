/** Whoever makes a kernel can give it back, by a call or by leaving the block. The journal's owner is then another, without waiting for any collector. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { JournalError } from "../../../src/dita/journal/journal-error.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-G30-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const journal = (): SqliteJournal => new SqliteJournal(directory, "desk", RIG_CONFIG);

it("G30: leaving the block closes the kernel", async () => {
  {
    await using kernel = await new Rig({}, journal()).open();
    expect(kernel.slot(0)!.fsmState).toBe("IDLE");
    expect(journal).toThrow(JournalError);
  }
  await (await new Rig({}, journal()).open()).close();
  journal().close();
});
