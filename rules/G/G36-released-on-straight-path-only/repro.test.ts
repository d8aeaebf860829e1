/** Something throws in the midst of trading, and the venue cannot even be closed. The journal is given back on these ways too: the next process finds it free. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-G36-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const journal = (): SqliteJournal => new SqliteJournal(directory, "desk", RIG_CONFIG);

it("G36: what was taken is given back when something throws", async () => {
  const trade = async (): Promise<void> => {
    await using kernel = await new Rig({}, journal()).open();
    expect(kernel.slot(0)!.fsmState).toBe("IDLE");
    throw new Error("the strategy broke");
  };
  await expect(trade()).rejects.toThrow("the strategy broke");

  const rig = new Rig({}, journal());
  const kernel = await rig.open();
  rig.venue.close = () => Promise.reject(new Error("the socket is gone"));
  await expect(kernel.close()).rejects.toThrow("the socket is gone");
  journal().close();
});
