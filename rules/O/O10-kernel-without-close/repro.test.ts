/** Kernels are opened and closed under one prefix, again and again, and none is left to a finaliser: each finds the journal free, and the venue hears of the end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SqliteJournal } from "../../../src/dita/journal/journal.js";
import { RIG_CONFIG, Rig } from "../../../src/dita/bridge/rig.js";

const directory = mkdtempSync(join(tmpdir(), "dita-O10-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("O10: a kernel is closed by whoever made it", async () => {
  for (let run = 0; run < 3; run++) {
    const rig = new Rig({}, new SqliteJournal(directory, "desk", RIG_CONFIG));
    let closed = 0;
    const close = rig.venue.close.bind(rig.venue);
    rig.venue.close = () => (closed++, close());
    const kernel = await rig.open();
    await kernel.processIntent(rig.enter(`t${run}`, []));
    await Promise.all([kernel.close(), kernel.close()]);
    expect(closed).toBe(1);
  }
});
