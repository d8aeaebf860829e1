/** Something throws in the midst of trading. What the kernel holds is given back on that way too, and so is a journal that could not be written in the midst of a record. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { UtcTime } from "../../../src/dita/contracts/time.js";
import { CONFIG, Desk } from "../../../src/dita/kernel/desk.js";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { JournalError } from "../../../src/dita/journal/journal-error.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-G36-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const journal = (): SqliteJournal => new SqliteJournal(directory, "desk", CONFIG);

it("G36: what was taken is given back when something throws", async () => {
  const trade = async (): Promise<void> => {
    await using kernel = await new Rig({}, journal()).open();
    expect(kernel.slot(0)!.fsmState).toBe("IDLE");
    throw new Error("the strategy broke");
  };
  await expect(trade()).rejects.toThrow("the strategy broke");

  const { events } = new Desk().hold();
  const again = journal();
  expect(() => again.append([events[0]!, { ...events[1]!, at: NaN as UtcTime }], "FAST")).toThrow(JournalError);
  again.append(events, "FAST");
  expect(again.replay().slots[0]!.fsmState).toBe("POSITION_OPEN");
  again.close();
});
